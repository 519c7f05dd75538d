package transition.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.model.Skill;

/** Reads {@code skills.yaml}: all skills by id. */
final class SkillsFile {

  static final String PATH = "skills.yaml";

  private SkillsFile() {}

  static Map<String, Skill> read(YamlNode root) {
    Fields file = Fields.of(root);
    Fields entries = file.fields("skills");
    file.done();
    Map<String, Skill> skills = new LinkedHashMap<>();
    for (String id : entries.keys()) {
      entries.key(id, Names::id);
      skills.put(id, skill(id, entries.fields(id)));
    }
    Names.clash(skills.values())
        .ifPresent(
            clash -> {
              throw entries.fields(clash.second().id()).wrong(clash.problem());
            });
    Vocabulary vocabulary = new Vocabulary(skills, Map.of());
    for (String id : skills.keySet()) {
      entries.fields(id).values("needsFirst", vocabulary::skill);
    }
    inCycle(skills.values())
        .ifPresent(
            skill -> {
              throw entries
                  .fields(skill.id())
                  .wrong("needsFirst", "leads into a cycle of skills; break it");
            });
    return skills;
  }

  private static Skill skill(String id, Fields entry) {
    Skill skill =
        new Skill(
            id,
            entry.text("title"),
            entry.values("aliases", Names::id),
            entry.text("category"),
            entry.values("needsFirst", Names::id));
    entry.done();
    return skill;
  }

  /** A skill that can never be begun, because what it needs leads into a cycle. */
  private static Optional<Skill> inCycle(Collection<Skill> skills) {
    Set<String> possible = new HashSet<>();
    List<Skill> open = new ArrayList<>(skills);
    boolean progress = true;
    while (progress) {
      progress = open.removeIf(skill -> learnable(skill, possible));
    }
    return open.stream().findFirst();
  }

  private static boolean learnable(Skill skill, Set<String> possible) {
    return possible.containsAll(skill.needsFirst()) && possible.add(skill.id());
  }
}
