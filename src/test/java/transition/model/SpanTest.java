package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "week 1-2,   WEEK,  1,  2,     0,  1200",
    "week 2-4,   WEEK,  2,  4,   600,  2400",
    "week 3,     WEEK,  3,  3,  1200,  1800",
    "month 2-4,  MONTH, 2,  4,  2600, 10400",
    "month 7-10, MONTH, 7, 10, 15600, 26000",
  })
  void aWindowHoldsItsFirstAndItsLastUnit(
      String text, Span.Unit unit, int first, int last, long start, long end) {
    Span.Window window = Span.Window.parse(text);
    assertThat(window).isEqualTo(new Span.Window(unit, first, last));
    assertThat(window.startMinute()).isEqualTo(start);
    assertThat(window.endMinute()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "week", "weeks 1-2", "day 1-2", "week 0-1", "week 4-2", "month 1-261", "1-2"})
  void whatIsNotAWindowIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Span.Window.parse(text));
  }

  @Test
  void aWindowLiesBetweenOneAnd260() {
    assertThat(Span.Window.parse("week 1-260").last()).isEqualTo(260);
    assertThat(Span.Window.parse("week 260").first()).isEqualTo(260);
  }

  @Test
  void aPhaseTakesOneTo260Weeks() {
    assertThat(new Span.Weeks(1).count()).isEqualTo(1);
    assertThat(new Span.Weeks(260).count()).isEqualTo(260);
    assertThatIllegalArgumentException().isThrownBy(() -> new Span.Weeks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span.Weeks(261));
  }
}
