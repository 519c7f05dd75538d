package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A skill that the target role needs and the current role has.
 *
 * @param how how it carries over
 */
public record TransferableSkill(Skill skill, String how) {

  public TransferableSkill {
    requireNonNull(skill, "skill");
    requireNonNull(how, "how");
  }
}
