package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a playbook contributes to a move that no guide covers.
 *
 * @param carried skills that carry over from any job, and how
 * @param closing the phases after the skills: portfolio, CV, applications, interviews
 * @param payDip the fall in pay that guides expect of any move in their market
 */
public record PlaybookDefaults(
    Sourced<TransferableSkill> carried, Sourced<Phase> closing, Optional<PayDip> payDip) {

  public PlaybookDefaults {
    requireNonNull(carried, "carried");
    requireNonNull(closing, "closing");
    requireNonNull(payDip, "payDip");
  }
}
