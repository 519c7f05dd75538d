package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * What a playbook contributes to a move that no guide covers.
 *
 * @param carried skills that carry over from any job, and how
 * @param closing the phases after the skills: portfolio, CV, applications, interviews
 */
public record PlaybookDefaults(Sourced<TransferableSkill> carried, Sourced<Phase> closing) {

  public PlaybookDefaults {
    requireNonNull(carried, "carried");
    requireNonNull(closing, "closing");
  }
}
