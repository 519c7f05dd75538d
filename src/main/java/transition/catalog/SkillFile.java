package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import transition.catalog.yaml.Fields;
import transition.model.IntRange;
import transition.model.Learning;
import transition.model.Related;
import transition.model.Skill;
import transition.naming.Names;

/** Reads {@code skills/ID.yaml}. */
final class SkillFile {

  static final String FOLDER = "skills";

  private SkillFile() {}

  static Skill read(String id, Fields file, Vocabulary vocabulary) {
    Skill skill =
        new Skill(
            id,
            file.text("title"),
            file.values("aliases", Names::id),
            file.optionalText("category").orElse("other"),
            file.values("needsFirst", vocabulary::prerequisite),
            related(id, file.list("related"), vocabulary),
            file.optionalFields("learning")
                .map(entry -> learning(entry, vocabulary))
                .orElse(Learning.UNKNOWN));
    file.done();
    return skill;
  }

  private static List<Related> related(String id, List<Fields> entries, Vocabulary vocabulary) {
    UniqueValues<String> named =
        new UniqueValues<>("this is the skill itself, or named above", "take it out");
    named.take(id);
    List<Related> all = new ArrayList<>();
    for (Fields entry : entries) {
      all.add(
          new Related(
              entry.value("skill", other -> named.take(vocabulary.idOfSkill(other))).orElse(""),
              entry.value("carries", SkillFile::percent).orElse(1),
              entry.optionalText("why").orElse("")));
      entry.done();
    }
    return all;
  }

  private static int percent(String text) {
    return IntRange.parseSinglePercent(
        text, 99, "the share that carries over is 1% to 99%, such as 40%");
  }

  private static Learning learning(Fields entry, Vocabulary vocabulary) {
    Learning learning =
        new Learning(
            entry.optionalInt("weeks", TransitionFile::weeks),
            entry.optionalValue("source", vocabulary::source),
            entry.optionalText("why").orElse(""),
            entry.optionalText("how").orElse(""),
            entry.texts("resources"),
            entry.optionalText("practice"));
    entry.done();
    return learning;
  }
}
