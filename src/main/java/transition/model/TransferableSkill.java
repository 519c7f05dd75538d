package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A skill that the target role needs and the current role has.
 *
 * @param brief how it carries over, in half a line
 * @param how the same at length
 */
public record TransferableSkill(Skill skill, String brief, String how) {

  public TransferableSkill {
    requireNonNull(skill, "skill");
    requireNonNull(brief, "brief");
    requireNonNull(how, "how");
  }
}
