package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of numbers, pay and months, as guides write them. */
class RangesTest {

  @Test
  void aRangeReadsWhatItWrites() {
    for (int low = 0; low < 40; low++) {
      for (int high = low; high < 40; high++) {
        IntRange range = new IntRange(low, high);
        assertThat(IntRange.parse(range.toString())).isEqualTo(range);
      }
    }
  }

  @Test
  void oneNumberIsARangeOfItself() {
    assertThat(IntRange.parse("30")).isEqualTo(new IntRange(30, 30));
    assertThat(new IntRange(30, 30)).hasToString("30");
    assertThat(new IntRange(30, 40)).hasToString("30-40");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "-5", "30-", "40-30", "a", "1-2-3", "1 - 2", "99999999999", "1.5"})
  void whatIsNotARangeIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parse(text));
  }

  @Test
  void aSingleNumberIsNotARange() {
    assertThat(IntRange.parseSingle("4")).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parseSingle("4-5"));
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parseSingle("4-4"));
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parseSingle("four"));
  }

  @Test
  void aPercentageEndsInItsSign() {
    assertThat(IntRange.parsePercent("30%")).isEqualTo(new IntRange(30, 30));
    assertThat(IntRange.parsePercent("30-40%")).isEqualTo(new IntRange(30, 40));
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parsePercent("30"));
    assertThatIllegalArgumentException().isThrownBy(() -> IntRange.parsePercent("%"));
  }

  @Test
  void payIsReadWithOrWithoutCommasAndMayBeOpen() {
    assertThat(PayRange.parse("85,000-140,000")).isEqualTo(new PayRange(85_000, 140_000, false));
    assertThat(PayRange.parse("85000-140000")).isEqualTo(new PayRange(85_000, 140_000, false));
    assertThat(PayRange.parse("70,000-110,000+")).isEqualTo(new PayRange(70_000, 110_000, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "85,000",
        "85,000-",
        "-85,000",
        "140,000-85,000",
        "0-1",
        "1-100,000,001",
        "a-b",
        "$1-$2",
        "8,5,0-900",
        "1-+2",
        "1-2++"
      })
  void whatIsNotAPayRangeIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PayRange.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2", "999-1,000", "85,000-140,000", "70,000-110,000+", "1-100,000,000"})
  void payReadsWhatItWrites(String text) {
    assertThat(PayRange.parse(text)).hasToString(text);
  }

  @Test
  void theBoundsOfPayAreOneAndAHundredMillion() {
    assertThat(PayRange.parse("1-100,000,000")).isEqualTo(new PayRange(1, 100_000_000, false));
    assertThat(new PayRange(5, 5, false).midpoint()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @CsvSource({"85000, 140000, 112500", "1, 2, 1.5", "26000, 38000, 32000"})
  void theMidpointIsExact(long low, long high, BigDecimal midpoint) {
    assertThat(new PayRange(low, high, true).midpoint()).isEqualByComparingTo(midpoint);
  }

  @Test
  void aTimelineReadsWhatItWrites() {
    for (int low = 1; low <= 24; low++) {
      for (int high = low; high <= 24; high++) {
        Timeline timeline = new Timeline(low, high);
        assertThat(Timeline.parse(timeline.toString())).isEqualTo(timeline);
      }
    }
    assertThat(new Timeline(6, 6)).hasToString("6 months");
    assertThat(new Timeline(6, 9)).hasToString("6-9 months");
    assertThat(Timeline.parse("1-120 months")).isEqualTo(new Timeline(1, 120));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"6", "6 weeks", "months", " months", "0 months", "9-6 months", "1-121 months"})
  void whatIsNotATimelineIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Timeline.parse(text));
  }
}
