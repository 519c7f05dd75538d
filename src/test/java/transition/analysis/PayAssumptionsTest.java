package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.Level;

class PayAssumptionsTest {

  @ParameterizedTest
  @CsvSource({
    "0.99,          0,   0,  5, current pay goes from 1 to 100000000",
    "100000000.01,  0,   0,  5, current pay goes from 1 to 100000000",
    "50000.005,     0,   0,  5, current pay has at most 2 decimals",
    "1,         -0.01,   0,  5, the cost goes from 0 to 100000000",
    "1,  100000000.01,   0,  5, the cost goes from 0 to 100000000",
    "1,         0.005,   0,  5, the cost has at most 2 decimals",
    "1,             0, -20.01, 5, the raise goes from -20 to 50",
    "1,             0, 50.01,  5, the raise goes from -20 to 50",
    "1,             0, 0.125,  5, the raise has at most 2 decimals",
    "1,             0,   0,  0, the years go from 1 to 40",
    "1,             0,   0, 41, the years go from 1 to 40"
  })
  void whatIsOutOfRangeIsRefused(
      BigDecimal current, BigDecimal cost, BigDecimal raise, int years, String message) {
    assertThatThrownBy(() -> PaySamples.assumptions(Optional.of(current), cost, raise, years))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1,                  0, -20,  1",
    "100000000,  100000000,  50, 40",
    "50000.500,      0.010, 2.5,  5"
  })
  void whatIsJustInRangeIsTaken(BigDecimal current, BigDecimal cost, BigDecimal raise, int years) {
    assertThatCode(() -> PaySamples.assumptions(Optional.of(current), cost, raise, years))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "-1,  5, the pay during the change goes from 0% to 100%",
    "101, 5, the pay during the change goes from 0% to 100%",
    "0,   0, the years to senior go from 1 to 40",
    "100, 41, the years to senior go from 1 to 40"
  })
  void payDuringTheChangeAndYearsToSeniorHaveBounds(
      int payDuring, int seniorAfter, String message) {
    assertThatThrownBy(
            () ->
                new PayAssumptions(
                    Optional.empty(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    5,
                    Optional.of(payDuring),
                    Optional.empty(),
                    seniorAfter))
        .hasMessage(message);
  }

  @Test
  void nobodyBeginsAtAllLevels() {
    assertThatThrownBy(() -> PaySamples.beginningAt(Level.OVERALL))
        .hasMessage("nobody begins at all levels");
  }

  @Test
  void growthIsExact() {
    assertThat(growth("3")).isEqualTo(new BigDecimal("1.03"));
    assertThat(growth("2.25")).isEqualTo(new BigDecimal("1.0225"));
    assertThat(growth("-20")).isEqualTo(new BigDecimal("0.8"));
    assertThat(growth("0.00")).isEqualTo(BigDecimal.ONE);
  }

  private static BigDecimal growth(String percent) {
    return PaySamples.assumptions(Optional.empty(), BigDecimal.ZERO, new BigDecimal(percent), 5)
        .growth();
  }
}
