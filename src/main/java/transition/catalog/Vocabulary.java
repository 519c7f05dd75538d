package transition.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.Skill;
import transition.model.Source;

/**
 * What other files refer to by id. A file is read when it is first named, with the skills that it
 * needs first.
 */
final class Vocabulary {

  /** Longer chains of prerequisites are refused; the bundled ones have five skills at most. */
  private static final int LONGEST_CHAIN = 50;

  private final Pack pack;
  private final Map<String, Skill> skills = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Deque<String> reading = new ArrayDeque<>();

  Vocabulary(Pack pack) {
    this.pack = pack;
  }

  /**
   * The skill of an id.
   *
   * @throws IllegalArgumentException if there is none, or if it can never be begun
   */
  Skill skill(String id) {
    return findSkill(id)
        .orElseThrow(() -> new IllegalArgumentException(noSuch("skill", id, SkillFile.FOLDER)));
  }

  /** The skill of an id; empty if there is none. */
  Optional<Skill> findSkill(String id) {
    Skill known = skills.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    if (!Names.isId(id)) {
      return Optional.empty();
    }
    Optional<YamlNode> root = YamlReader.read(pack, SkillFile.path(id));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    reading.push(id);
    try {
      Skill skill = SkillFile.read(id, root.get(), this);
      skills.put(id, skill);
      return Optional.of(skill);
    } finally {
      reading.pop();
    }
  }

  /**
   * The id of a skill that is to be learned before the one that is being read.
   *
   * @throws IllegalArgumentException if there is none, or if it waits for the other one itself
   */
  String prerequisite(String id) {
    if (reading.contains(id)) {
      throw new IllegalArgumentException(
          "these skills wait for each other: " + cycle(id) + "; break the circle");
    }
    if (reading.size() >= LONGEST_CHAIN) {
      throw new IllegalArgumentException(
          "it stands behind %s other skills already; shorten the chain".formatted(LONGEST_CHAIN));
    }
    return skill(id).id();
  }

  /**
   * The id of a skill that need not be read now.
   *
   * @throws IllegalArgumentException if there is none
   */
  String idOfSkill(String id) {
    if (!Names.isId(id) || !pack.has(SkillFile.path(id))) {
      throw new IllegalArgumentException(noSuch("skill", id, SkillFile.FOLDER));
    }
    return id;
  }

  /**
   * The source of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  Source source(String id) {
    Source known = sources.get(id);
    if (known != null) {
      return known;
    }
    Source source =
        Optional.of(id)
            .filter(Names::isId)
            .flatMap(one -> YamlReader.read(pack, SourceFile.path(one)))
            .map(root -> SourceFile.read(id, root))
            .orElseThrow(
                () -> new IllegalArgumentException(noSuch("source", id, SourceFile.FOLDER)));
    sources.put(id, source);
    return source;
  }

  private String cycle(String id) {
    List<String> waiting = new ArrayList<>();
    Iterator<String> oldestFirst = reading.descendingIterator();
    while (oldestFirst.hasNext()) {
      String one = oldestFirst.next();
      if (!waiting.isEmpty() || one.equals(id)) {
        waiting.add(one);
      }
    }
    waiting.add(id);
    return String.join(" needs ", waiting);
  }

  private String noSuch(String kind, String id, String folder) {
    return "there is no such " + kind + Suggestions.didYouMean(id, pack.list(folder));
  }
}
