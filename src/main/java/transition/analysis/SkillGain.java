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
 * @param study what learning it takes, after what related skills bring
 * @param shortens the roles to which the way gets shorter
 * @param saved by how much, over all of them; with what it brings of other skills
 * @param needsFirst what it needs first and is missing on the way to some of the roles
 */
public record SkillGain(
    Skill skill, Effort study, List<Role> shortens, Effort saved, List<Skill> needsFirst) {

  /**
   * First what shortens the way to the most roles; of those, what can be begun now; then what saves
   * the most for each hour of study; then what saves the most; then by id.
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

  /** Whether all that it needs first is there. */
  public boolean canBegin() {
    return needsFirst.isEmpty();
  }

  private double savedByStudy() {
    return (double) saved.minutes() / Math.max(1, study.minutes());
  }
}
