package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The move from one role to another, as gaps, roadmaps and pay comparisons need it.
 *
 * @param source the guide that it is based on; empty if it is derived from profiles
 * @param market the market of the guide; empty without a guide
 * @param payClaim the rise in pay that the guide's text claims, in percent, besides the headline's
 * @param payDip empty if the guide expects no fall in pay
 * @param transferable in the guide's order; borrowed if the explanations are
 * @param missing in the guide's order; borrowed if the advice on learning them is
 * @param phases the template of the roadmap; either all phases have weeks or all have windows
 * @param search what to do in a job search that the phases lack; empty if they have one, or if it
 *     was not read
 * @param contradictions sentences on where the guide contradicts itself or another guide
 * @param missingByImportance whether the guide calls the order of its missing skills one of
 *     importance
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
    Sourced<Phase> search,
    List<String> contradictions,
    boolean missingByImportance) {

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
    requireNonNull(search, "search");
    contradictions = List.copyOf(contradictions);
  }

  /** Returns this transition with another headline. */
  public Transition with(Headline other) {
    return new Transition(
        from,
        to,
        source,
        market,
        other,
        payClaim,
        payDip,
        transferable,
        missing,
        phases,
        search,
        contradictions,
        missingByImportance);
  }

  /** Returns whether a guide or the two profiles are its source. */
  public Basis basis() {
    return source.isPresent() ? Basis.AUTHORED : Basis.DERIVED;
  }

  public boolean isDerived() {
    return basis() == Basis.DERIVED;
  }

  /** Returns whether the phases include a job search. */
  public boolean hasSearch() {
    return phases.items().stream().anyMatch(phase -> phase.kind() == TimeKind.SEARCH);
  }

  /** Returns this transition with phases for the job search that its own phases lack. */
  public Transition withSearch(Sourced<Phase> other) {
    return new Transition(
        from,
        to,
        source,
        market,
        headline,
        payClaim,
        payDip,
        transferable,
        missing,
        phases,
        other,
        contradictions,
        missingByImportance);
  }

  /** Returns whether a task of some phase teaches the skill. */
  public boolean teaches(Skill skill) {
    return phases.items().stream()
        .flatMap(phase -> phase.tasks().stream())
        .anyMatch(task -> task.teaches().filter(skill::equals).isPresent());
  }

  /**
   * Returns where a guide puts a phase of the roadmap, or how long it lets it take; empty for an
   * estimate, and where the guide does not say, which the phase's note explains.
   *
   * @param number the place of the phase in the template, from 1
   */
  public Optional<Span> guideSpan(int number) {
    return isDerived() || number > phases.items().size()
        ? Optional.empty()
        : Optional.of(phases.items().get(number - 1))
            .filter(phase -> phase.note().isEmpty())
            .map(Phase::span);
  }

  /** Returns the id, such as "backend-to-mlops". */
  public String id() {
    return id(from.id(), to.id());
  }

  /** Returns the id of the transition between two roles, such as "backend-to-mlops". */
  public static String id(String from, String to) {
    return new TransitionId(from, to).toString();
  }
}
