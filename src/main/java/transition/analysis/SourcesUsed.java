package transition.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Source;
import transition.model.Transition;

/** Lists the guides behind a plan. */
public final class SourcesUsed {

  private SourcesUsed() {}

  /** Returns each guide once: the transition's own first, then those of its parts and figures. */
  public static List<Source> of(
      Transition transition, Guidance guidance, Optional<SalaryComparison> salary) {
    List<Source> sources = new ArrayList<>();
    transition.source().ifPresent(sources::add);
    if (transition.isDerived()) {
      sources.addAll(ofProfiles(transition));
    }
    sources.addAll(transition.transferable().borrowedFrom());
    sources.addAll(transition.missing().borrowedFrom());
    sources.addAll(transition.phases().borrowedFrom());
    sources.addAll(guidance.overview().borrowedFrom());
    for (Advice advice : guidance.advice()) {
      sources.addAll(advice.points().borrowedFrom());
    }
    sources.addAll(guidance.questions().borrowedFrom());
    salary.ifPresent(
        comparison -> comparison.markets().forEach(market -> sources.addAll(market.sources())));
    return sources.stream().distinct().toList();
  }

  /** Returns the guides behind both profiles and behind the study time of the missing skills. */
  public static List<Source> ofProfiles(Transition transition) {
    List<Source> sources = new ArrayList<>(ofRoles(transition));
    transition
        .missing()
        .items()
        .forEach(missing -> missing.skill().learning().source().ifPresent(sources::add));
    return sources.stream().distinct().toList();
  }

  /** Returns the guides behind both profiles. */
  public static List<Source> ofRoles(Transition transition) {
    return Stream.of(transition.from(), transition.to())
        .flatMap(role -> role.sources().stream())
        .distinct()
        .toList();
  }
}
