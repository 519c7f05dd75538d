package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTest {

  @Test
  void twoDecimalsOfAnHourTellEveryMinuteOfAWeekApart() {
    Set<BigDecimal> seen = new HashSet<>();
    for (long minutes = 0; minutes <= 10_080; minutes++) {
      BigDecimal hours = new Effort(minutes).hours();
      assertThat(Effort.ofHours(hours)).isEqualTo(new Effort(minutes));
      assertThat(hours.scale()).as("%s h", hours).isBetween(0, 2);
      assertThat(seen.add(hours)).as("%s h", hours).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "60, 1", "90, 1.5", "1, 0.02", "20, 0.33", "40, 0.67", "6000, 100"})
  void hoursHaveNoTrailingZeros(long minutes, String hours) {
    assertThat(new Effort(minutes).hours().toString()).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({"10, 600", "0.5, 30", "2.505, 150", "0.025, 2", "0.008, 0", "0.0084, 1"})
  void hoursAreReadToTheNearestMinute(BigDecimal hours, long minutes) {
    assertThat(Effort.ofHours(hours)).isEqualTo(new Effort(minutes));
  }

  @Test
  void aWeekAtTheReferencePaceIsTenHours() {
    assertThat(Effort.ofReferenceWeeks(4)).isEqualTo(new Effort(2_400));
    assertThat(ReferencePace.MINUTES_A_MONTH).isEqualTo(2_600);
  }

  @Test
  void effortIsNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Effort(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Effort.ofHours(new BigDecimal("-1")));
    assertThatIllegalArgumentException().isThrownBy(() -> Effort.ZERO.minus(new Effort(1)));
  }

  @Test
  void hoursBeyondWhatMinutesCanHoldAreRefused() {
    assertThatThrownBy(() -> Effort.ofHours(new BigDecimal("1e20")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void effortsAddSubtractAndCompare() {
    assertThat(new Effort(90).plus(new Effort(30))).isEqualTo(new Effort(120));
    assertThat(new Effort(90).minus(new Effort(90))).isEqualTo(Effort.ZERO);
    assertThat(new Effort(90)).isGreaterThan(new Effort(89)).isLessThan(new Effort(91));
    assertThat(Effort.ZERO.isZero()).isTrue();
    assertThat(new Effort(1).isZero()).isFalse();
  }
}
