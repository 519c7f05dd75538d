package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a playbook contributes to a move that no guide covers.
 *
 * @param carried skills that carry over from any job, and how
 * @param opening the phases before the skills: taking stock, finding out what the role asks for
 * @param closing the phases of study after the skills: portfolio, CV
 * @param search the phases of the job search: applications, interviews
 * @param payDip the fall in pay that guides expect of any move in their market
 */
public record PlaybookDefaults(
    Sourced<TransferableSkill> carried,
    Sourced<Phase> opening,
    Sourced<Phase> closing,
    Sourced<Phase> search,
    Optional<PayDip> payDip) {

  public PlaybookDefaults {
    requireNonNull(carried, "carried");
    requireNonNull(opening, "opening");
    requireNonNull(closing, "closing");
    requireNonNull(search, "search");
    requireNonNull(payDip, "payDip");
  }
}
