package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.NO_HEADLINE;
import static transition.model.Samples.SOURCE;
import static transition.model.Samples.role;
import static transition.model.Samples.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Guidance.Expectations;
import transition.model.Guidance.FirstSteps;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.Samples;
import transition.model.Source;
import transition.model.Sourced;
import transition.model.Transition;

class SourcesUsedTest {

  @Test
  void thePlansOwnGuideComesFirstThenThoseOfItsPartsEachOnce() {
    Transition transition = transition(from("missing"), from("phases"));
    Guidance guidance = guidance(from("overview"), from("phases", "advice"), from("questions"));
    Optional<SalaryComparison> salary =
        Optional.of(SalaryComparison.of(transition, Optional.empty()));
    assertThat(SourcesUsed.of(transition, guidance, salary))
        .extracting(Source::id)
        .containsExactly(
            "guide", "missing", "phases", "overview", "advice", "questions", "old-pay", "new-pay");
  }

  @Test
  void aPlanThatBorrowsNothingHasItsOwnGuideAlone() {
    Guidance guidance = guidance(from(), from(), from());
    assertThat(SourcesUsed.of(transition(from(), from()), guidance, Optional.empty()))
        .containsExactly(SOURCE);
  }

  private static Transition transition(List<Source> missing, List<Source> phases) {
    return new Transition(
        paid("old"),
        paid("new"),
        Optional.of(SOURCE),
        Optional.of(Market.US),
        NO_HEADLINE,
        Optional.empty(),
        Optional.empty(),
        Sourced.own(List.of()),
        new Sourced<>(List.of(), missing),
        new Sourced<>(List.of(), phases),
        Sourced.own(List.of()),
        List.of(),
        false);
  }

  private static Guidance guidance(
      List<Source> overview, List<Source> advice, List<Source> questions) {
    return new Guidance(
        new Sourced<>(List.of(), overview),
        new Expectations(List.of(), List.of(), List.of()),
        new FirstSteps(List.of(), List.of(), List.of()),
        false,
        List.of(new Advice("CV", new Sourced<>(List.of(), advice))),
        new Sourced<>(List.of(), questions),
        List.of());
  }

  private static Role paid(String id) {
    Map<Level, PayRange> levels = Map.of(Level.MID, new PayRange(1, 2, false));
    return role(id, Samples.pay(Market.US, levels, source(id + "-pay")));
  }

  private static List<Source> from(String... ids) {
    return List.of(ids).stream().map(Samples::source).toList();
  }
}
