package transition.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.NextSkill;
import transition.analysis.SkillGain;
import transition.model.ReferencePace;
import transition.model.Role;
import transition.model.Skill;

/**
 * The answer of {@code next-skill}.
 *
 * @param targets ids of the roles in question
 * @param best the skill to learn first; absent if no skill saves time
 * @param others the next ones by rank
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 */
public record NextSkillJson(
    int schema,
    Reference from,
    List<String> targets,
    @Nullable GainJson best,
    List<GainJson> others,
    long referenceHoursPerWeek) {

  /**
   * A skill with what learning it takes and saves.
   *
   * @param studyHours what learning it takes, after what related skills bring
   * @param savedHours over all ways that get shorter
   * @param shortens ids of the roles to which the way gets shorter
   * @param needsFirst ids of missing skills that it needs first
   */
  record GainJson(
      Reference skill,
      BigDecimal studyHours,
      BigDecimal savedHours,
      List<String> shortens,
      List<String> needsFirst,
      @Nullable String how,
      List<String> resources) {
    static GainJson of(SkillGain gain) {
      return new GainJson(
          Reference.to(gain.skill()),
          gain.study().hours(),
          gain.saved().hours(),
          gain.shortens().stream().map(Role::id).toList(),
          gain.needsFirst().stream().map(Skill::id).toList(),
          Json.orAbsent(gain.skill().learning().how()),
          gain.skill().learning().resources());
    }
  }

  public static NextSkillJson of(NextSkill next) {
    return new NextSkillJson(
        Json.SCHEMA,
        Reference.to(next.from()),
        next.targets().stream().map(Role::id).toList(),
        next.best().map(GainJson::of).orElse(null),
        next.others().stream().limit(NextSkill.MOST_OTHERS).map(GainJson::of).toList(),
        ReferencePace.HOURS_A_WEEK);
  }
}
