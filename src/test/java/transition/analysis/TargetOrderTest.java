package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.model.Effort;
import transition.model.Headline;
import transition.model.Knowledge;
import transition.model.Samples;
import transition.model.Transition;

class TargetOrderTest {

  @Test
  void anUnknownWordForDifficultyComesLastInBothDirections() {
    List<Target> targets =
        Stream.of("herculean", "easy", "Hard", "moderate").map(TargetOrderTest::target).toList();
    assertThat(TargetOrder.DIFFICULTY.sort(targets, false))
        .flatExtracting(TargetOrderTest::word)
        .containsExactly("easy", "moderate", "Hard", "herculean");
    assertThat(TargetOrder.DIFFICULTY.sort(targets, true))
        .flatExtracting(TargetOrderTest::word)
        .containsExactly("Hard", "moderate", "easy", "herculean");
  }

  private static List<String> word(Target target) {
    return target.difficulty().stream().toList();
  }

  private static Target target(String difficulty) {
    Headline headline =
        new Headline(
            Optional.of(difficulty),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Transition transition =
        Samples.transition(
            Samples.role("old"),
            Samples.role("new"),
            headline,
            Optional.empty(),
            List.of(),
            List.of());
    Gap gap = Gap.of(transition, Knowledge.NONE, Set.of());
    return new Target(
        gap, Effort.ZERO, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty());
  }
}
