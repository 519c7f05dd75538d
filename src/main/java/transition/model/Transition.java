package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The move from one role to another: what a gap, a roadmap and a pay comparison need.
 *
 * @param source the guide that it is authored from; empty for one that is derived from profiles
 * @param market the market that the guide is written for; empty without a guide
 * @param payClaim the rise in pay claimed in the guide's text, in percent, beside the headline's
 * @param payDip empty where the guide expects no fall in pay
 * @param transferable in the guide's order; borrowed where the account of how they carry over is
 * @param missing in the guide's order; borrowed where the advice on learning them is
 * @param phases the roadmap's template; all phases have weeks, or all have windows
 * @param contradictions sentences on where the guide disagrees with itself or with another guide
 */
public record Transition(
    Role from,
    Role to,
    Optional<Source> source,
    Optional<Market> market,
    Headline headline,
    Optional<IntRange> payClaim,
    Optional<PayDip> payDip,
    Sourced<TransferableSkill> transferable,
    Sourced<MissingSkill> missing,
    Sourced<Phase> phases,
    List<String> contradictions) {

  public Transition {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(source, "source");
    requireNonNull(market, "market");
    requireNonNull(headline, "headline");
    requireNonNull(payClaim, "payClaim");
    requireNonNull(payDip, "payDip");
    requireNonNull(transferable, "transferable");
    requireNonNull(missing, "missing");
    requireNonNull(phases, "phases");
    contradictions = List.copyOf(contradictions);
  }

  /** What it is made from. */
  public Basis basis() {
    return source.isPresent() ? Basis.AUTHORED : Basis.DERIVED;
  }

  public boolean isDerived() {
    return basis() == Basis.DERIVED;
  }

  /** Returns whether a task of some phase teaches the skill. */
  public boolean teaches(Skill skill) {
    return phases.items().stream()
        .flatMap(phase -> phase.tasks().stream())
        .anyMatch(task -> task.teaches().filter(skill::equals).isPresent());
  }

  /** Such as "backend-to-mlops". */
  public String id() {
    return id(from.id(), to.id());
  }

  /** The id of the transition from one role to another, such as "backend-to-mlops". */
  public static String id(String from, String to) {
    return new TransitionId(from, to).toString();
  }
}
