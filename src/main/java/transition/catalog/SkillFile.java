package transition.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import transition.model.IntRange;
import transition.model.Learning;
import transition.model.Related;
import transition.model.Skill;

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
    Set<String> named = new HashSet<>(Set.of(id));
    List<Related> all = new ArrayList<>();
    for (Fields entry : entries) {
      all.add(
          new Related(
              entry.value("skill", other -> once(vocabulary.idOfSkill(other), named)).orElse(""),
              entry.value("carries", SkillFile::percent).orElse(1),
              entry.optionalText("why").orElse("")));
      entry.done();
    }
    return all;
  }

  private static String once(String skill, Set<String> named) {
    if (!named.add(skill)) {
      throw new WrongValueException("this is the skill itself, or named above", "take it out");
    }
    return skill;
  }

  private static int percent(String text) {
    IntRange share = IntRange.parsePercent(text);
    if (text.contains("-") || share.low() < 1 || share.low() > 99) {
      throw new IllegalArgumentException("the share that carries over is 1% to 99%, such as 40%");
    }
    return share.low();
  }

  private static Learning learning(Fields entry, Vocabulary vocabulary) {
    Learning learning =
        new Learning(
            entry.optionalValue("weeks", TransitionFile::weeks).orElse(OptionalInt.empty()),
            entry.optionalValue("source", vocabulary::source),
            entry.optionalText("why").orElse(""),
            entry.optionalText("how").orElse(""),
            entry.texts("resources"),
            entry.optionalText("practice"));
    entry.done();
    return learning;
  }
}
