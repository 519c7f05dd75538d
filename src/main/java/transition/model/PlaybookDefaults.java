package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * What a playbook has for a move that no guide covers.
 *
 * @param carried skills that carry over from any job, and how
 * @param closing the phases that come after the skills: portfolio, CV, applications, interviews
 */
public record PlaybookDefaults(Sourced<TransferableSkill> carried, Sourced<Phase> closing) {

  public PlaybookDefaults {
    requireNonNull(carried, "carried");
    requireNonNull(closing, "closing");
  }
}
