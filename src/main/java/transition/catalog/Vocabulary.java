package transition.catalog;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.WrongValueException;
import transition.model.Learning;
import transition.model.Market;
import transition.model.Skill;
import transition.model.Source;
import transition.naming.Names;
import transition.naming.Suggestions;

/**
 * Skills, sources and playbooks that files refer to by id. A skill is read when it is first
 * referred to, after its prerequisites.
 */
final class Vocabulary implements SkillFile.References {

  /** Replaces a skill that an entry fails to name; no skill has its id. */
  static final Skill NO_SKILL = unknownSkill("");

  /** Replaces a source that an entry fails to name. */
  static final Source NO_SOURCE = unknownSource("");

  /** The longest chain of prerequisites; the bundled pack has chains of at most five skills. */
  private static final int LONGEST_CHAIN = 50;

  /** Limits suggestions: thousands of unknown ids among thousands of names would take minutes. */
  private static final int MOST_COMPARISONS = 100_000;

  private final Pack pack;
  private final CachedFolder<Skill> skills;
  private final CachedFolder<Source> sources;
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Integer> chains = new HashMap<>();
  private final Deque<String> reading = new ArrayDeque<>();
  private int comparisons;

  Vocabulary(DataFiles files) {
    this.pack = files.pack();
    this.skills =
        new CachedFolder<>(files, PackFolders.SKILLS, this::readSkill, Vocabulary::unknownSkill);
    this.sources =
        new CachedFolder<>(files, PackFolders.SOURCES, SourceFile::read, Vocabulary::unknownSource);
  }

  /** Returns the substitute for a skill whose file is invalid. */
  static Skill unknownSkill(String id) {
    return new Skill(id, id, List.of(), "", List.of(), List.of(), List.of(), Learning.UNKNOWN);
  }

  private static Source unknownSource(String id) {
    return new Source(id, id, "", Market.US, LocalDate.EPOCH, "");
  }

  /** Returns the skill with an id; empty if there is none. */
  Optional<Skill> findSkill(String id) {
    return skills.find(id);
  }

  /** Returns the source with an id; empty if there is none. */
  Optional<Source> findSource(String id) {
    return sources.find(id);
  }

  /**
   * Returns the skill with an id.
   *
   * @throws IllegalArgumentException if there is none, or if it depends on itself
   */
  Skill skill(String id) {
    return findSkill(id).orElseThrow(() -> noSuch("skill", id, PackFolders.SKILLS));
  }

  @Override
  public Source source(String id) {
    return findSource(id).orElseThrow(() -> noSuch("source", id, PackFolders.SOURCES));
  }

  @Override
  public String prerequisite(String id) {
    if (reading.contains(id)) {
      throw new WrongValueException(
          "these skills need each other: " + cycle(id), "break the cycle");
    }
    if (reading.size() >= LONGEST_CHAIN) {
      throw tooLong();
    }
    String known = skill(id).id();
    if (chains.getOrDefault(id, 1) >= LONGEST_CHAIN) {
      throw tooLong();
    }
    return known;
  }

  @Override
  public String idOfSkill(String id) {
    if (!skills.has(id)) {
      throw noSuch("skill", id, PackFolders.SKILLS);
    }
    return id;
  }

  /**
   * Returns the id of a playbook, without reading it.
   *
   * @throws IllegalArgumentException if there is none
   */
  String idOfPlaybook(String id) {
    String path = PackFolders.path(PackFolders.PLAYBOOKS, Names.id(id));
    if (!pack.has(path)) {
      throw new WrongValueException("there is no " + pack.display(path), "add it or name another");
    }
    return id;
  }

  private Skill readSkill(String id, Fields file) {
    reading.push(id);
    try {
      Skill skill = SkillFile.read(id, file, this);
      int longest =
          skill.needsFirst().stream()
              .mapToInt(needed -> chains.getOrDefault(needed, 1))
              .max()
              .orElse(0);
      chains.put(id, longest + 1);
      return skill;
    } finally {
      reading.pop();
    }
  }

  private String cycle(String id) {
    List<String> waiting = new ArrayList<>();
    Iterator<String> oldestFirst = reading.descendingIterator();
    while (oldestFirst.hasNext()) {
      String skill = oldestFirst.next();
      if (!waiting.isEmpty() || skill.equals(id)) {
        waiting.add(skill);
      }
    }
    waiting.add(id);
    return String.join(" needs ", waiting);
  }

  private static WrongValueException tooLong() {
    return new WrongValueException(
        "with it, a chain of prerequisites has more than " + LONGEST_CHAIN + " skills",
        "shorten the chain");
  }

  private WrongValueException noSuch(String kind, String id, String folder) {
    List<String> all = names.computeIfAbsent(folder, pack::list);
    comparisons = Math.min(MOST_COMPARISONS, comparisons + all.size());
    return new WrongValueException(
        "there is no such " + kind,
        Suggestions.didYouMeanOr(
            id, comparisons < MOST_COMPARISONS ? all : List.of(), "add it or name another"));
  }
}
