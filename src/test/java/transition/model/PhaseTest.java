package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.model.Samples.share;
import static transition.model.Samples.task;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhaseTest {

  private static final Span WEEK = new Span.Weeks(1);

  @Test
  void sharesAddUpToAHundredOrLeaveSomethingForTheOtherTasks() {
    assertThat(Samples.phase(WEEK, share(40), share(60)).tasks()).hasSize(2);
    assertThat(Samples.phase(WEEK, share(99), task("rest")).tasks()).hasSize(2);
  }

  @Test
  void sharesThatDoNotAddUpAreRefused() {
    assertRefused(share(40), share(59));
    assertRefused(share(40), share(61));
    assertRefused(share(100), task("rest"));
    assertRefused();
  }

  @Test
  void aShareIsOneToAHundredPercent() {
    assertThat(share(1).sharePercent()).hasValue(1);
    assertThat(share(100).sharePercent()).hasValue(100);
    assertThatIllegalArgumentException().isThrownBy(() -> share(0));
    assertThatIllegalArgumentException().isThrownBy(() -> share(101));
  }

  @Test
  void theTimelineOfTheKeyFactsGoesBeforeThatOfTheTitle() {
    Timeline title = new Timeline(6, 6);
    Timeline facts = new Timeline(6, 9);
    assertThat(headline(Optional.of(title), Optional.of(facts)).bestTimeline()).contains(facts);
    assertThat(headline(Optional.of(title), Optional.empty()).bestTimeline()).contains(title);
    assertThat(Samples.NO_HEADLINE.bestTimeline()).isEmpty();
  }

  private static Headline headline(Optional<Timeline> title, Optional<Timeline> facts) {
    return new Headline(Optional.empty(), title, facts, Optional.empty(), Optional.empty());
  }

  private static void assertRefused(Task... tasks) {
    assertThatIllegalArgumentException().isThrownBy(() -> Samples.phase(WEEK, tasks));
  }
}
