package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import transition.model.Effort;
import transition.model.Role;
import transition.model.Skill;

/**
 * What learning one skill brings.
 *
 * @param study its study time, after what related skills bring
 * @param shortens the roles whose transition it shortens
 * @param saved the study time that it saves in all, including what it brings of other skills
 * @param needsFirst its prerequisites that are missing for some of the roles
 */
public record SkillGain(
    Skill skill, Effort study, List<Role> shortens, Effort saved, List<Skill> needsFirst) {

  /**
   * Orders by the number of transitions that get shorter; then skills that can be started now come
   * first; then by savings per hour of study, by savings, and by id.
   */
  static final Comparator<SkillGain> RANK =
      Comparator.comparing((SkillGain gain) -> -gain.shortens.size())
          .thenComparing(gain -> !gain.canBegin())
          .thenComparing(gain -> -gain.savedByStudy())
          .thenComparing(gain -> -gain.saved.minutes())
          .thenComparing(gain -> gain.skill.id());

  public SkillGain {
    requireNonNull(skill, "skill");
    requireNonNull(study, "study");
    shortens = List.copyOf(shortens);
    requireNonNull(saved, "saved");
    needsFirst = List.copyOf(needsFirst);
  }

  /** Returns whether all its prerequisites are met. */
  public boolean canBegin() {
    return needsFirst.isEmpty();
  }

  private double savedByStudy() {
    return (double) saved.minutes() / Math.max(1, study.minutes());
  }
}
