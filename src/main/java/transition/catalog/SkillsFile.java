package transition.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
    Map<String, String> names = new HashMap<>();
    for (String id : entries.keys()) {
      Fields entry = entries.fields(id);
      Skill skill = skill(id, entry);
      skills.put(id, skill);
      for (String name : Names.of(skill).stream().distinct().toList()) {
        String other = names.put(name, id);
        if (other != null) {
          throw entry.wrong("the name \"" + name + "\" is taken by " + other + "; change one");
        }
      }
    }
    Vocabulary vocabulary = new Vocabulary(skills, Map.of());
    for (String id : skills.keySet()) {
      entries.fields(id).values("needsFirst", vocabulary::skill);
    }
    for (Skill skill : skills.values()) {
      if (reaches(skill, skill.id(), vocabulary, new HashSet<>())) {
        throw entries
            .fields(skill.id())
            .wrong("needsFirst", "leads back to " + skill.id() + "; break the cycle");
      }
    }
    return skills;
  }

  private static Skill skill(String id, Fields entry) {
    if (!Names.isId(id)) {
      throw entry.wrong("an id is lower-case words of letters and digits joined by hyphens");
    }
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

  private static boolean reaches(
      Skill skill, String target, Vocabulary skills, Set<String> visited) {
    return skill.needsFirst().stream()
        .anyMatch(
            need ->
                need.equals(target)
                    || (visited.add(need) && reaches(skills.skill(need), target, skills, visited)));
  }
}
