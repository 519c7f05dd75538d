package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import transition.catalog.yaml.Fields;
import transition.model.IntRange;
import transition.model.Learning;
import transition.model.Related;
import transition.model.Skill;
import transition.model.Source;
import transition.naming.Names;

/** Reads {@code skills/ID.yaml}. */
final class SkillFile {

  /** What a skill refers to in other files of its pack. */
  interface References {

    /**
     * Returns the id of a skill to learn before the one that is being read.
     *
     * @throws IllegalArgumentException if there is none, or if the two need each other
     */
    String prerequisite(String id);

    /**
     * Returns the id of a skill whose file need not be read now.
     *
     * @throws IllegalArgumentException if there is none
     */
    String idOfSkill(String id);

    /**
     * Returns the source with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    Source source(String id);
  }

  private SkillFile() {}

  static Skill read(String id, Fields file, References references) {
    Skill skill =
        new Skill(
            id,
            file.text("title"),
            file.values("aliases", Names::id),
            file.optionalText("category").orElse("other"),
            file.values("needsFirst", references::prerequisite),
            heldWith(id, file, references),
            related(id, file.list("related"), references),
            file.optionalFields("learning")
                .map(entry -> learning(entry, references))
                .orElse(Learning.UNKNOWN));
    file.done();
    return skill;
  }

  private static List<String> heldWith(String id, Fields file, References references) {
    UniqueValues<String> named = othersThan(id);
    return file.values("heldWith", other -> named.take(references.idOfSkill(other)));
  }

  private static UniqueValues<String> othersThan(String id) {
    UniqueValues<String> named =
        new UniqueValues<>("this is the skill itself, or named above", "remove it");
    named.take(id);
    return named;
  }

  private static List<Related> related(String id, List<Fields> entries, References references) {
    UniqueValues<String> named = othersThan(id);
    List<Related> all = new ArrayList<>();
    for (Fields entry : entries) {
      all.add(
          new Related(
              entry.value("skill", other -> named.take(references.idOfSkill(other))).orElse(""),
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

  private static Learning learning(Fields entry, References references) {
    Learning learning =
        new Learning(
            entry.optionalInt("weeks", StudyWeeks::parse),
            entry.optionalValue("source", references::source),
            entry.optionalText("why").orElse(""),
            entry.optionalText("how").orElse(""),
            entry.texts("resources"),
            entry.optionalText("practice"));
    entry.done();
    return learning;
  }
}
