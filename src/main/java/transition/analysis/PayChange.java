package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import transition.model.PayRange;

/**
 * The change between two pay ranges, in percent of the first, with one decimal.
 *
 * @param low between the low figures
 * @param mid between the midpoints
 * @param high between the high figures as stated, even if a range is open
 */
public record PayChange(BigDecimal low, BigDecimal mid, BigDecimal high) {

  private static final int DECIMALS = 1;

  public PayChange {
    requireNonNull(low, "low");
    requireNonNull(mid, "mid");
    requireNonNull(high, "high");
  }

  public static PayChange between(PayRange from, PayRange to) {
    return new PayChange(
        percent(BigDecimal.valueOf(from.low()), BigDecimal.valueOf(to.low())),
        percent(from.midpoint(), to.midpoint()),
        percent(BigDecimal.valueOf(from.high()), BigDecimal.valueOf(to.high())));
  }

  static BigDecimal percent(BigDecimal from, BigDecimal to) {
    return to.subtract(from).scaleByPowerOfTen(2).divide(from, DECIMALS, RoundingMode.HALF_UP);
  }
}
