package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A skill of the current role that the target role needs, too.
 *
 * @param brief how it carries over, in half a line
 * @param how how it carries over, at length
 */
public record TransferableSkill(Skill skill, String brief, String how) {

  public TransferableSkill {
    requireNonNull(skill, "skill");
    requireNonNull(brief, "brief");
    requireNonNull(how, "how");
  }
}
