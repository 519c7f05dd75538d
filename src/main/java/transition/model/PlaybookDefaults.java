package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * What a playbook contributes to a move that no guide covers.
 *
 * @param carried skills that carry over from any job, and how
 * @param closing the phases of study after the skills: portfolio, CV
 * @param search the phases of the job search: applications, interviews
 */
public record PlaybookDefaults(
    Sourced<TransferableSkill> carried, Sourced<Phase> closing, Sourced<Phase> search) {

  public PlaybookDefaults {
    requireNonNull(carried, "carried");
    requireNonNull(closing, "closing");
    requireNonNull(search, "search");
  }
}
