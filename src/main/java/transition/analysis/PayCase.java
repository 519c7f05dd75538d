package transition.analysis;

import java.math.BigDecimal;
import java.util.Locale;
import transition.model.IntRange;
import transition.model.PayRange;

/** Which of a guide's figures to use for both roles. */
public enum PayCase {
  /** The low figures, and the longest wait until pay goes up. */
  LOW,
  /** The midpoints, of pay as well as of the wait until it goes up. */
  MIDDLE,
  /** The high figures, and the shortest wait until pay goes up. */
  HIGH,
  /** The midpoint of current pay, and the rise that the guide claims. */
  CLAIMED;

  static final int MONTHS_A_YEAR = 12;

  /** Returns the word for it in output, such as "middle". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a year's pay, exact: a midpoint may end in .5. */
  public BigDecimal of(PayRange range) {
    return switch (this) {
      case LOW -> BigDecimal.valueOf(range.low());
      case MIDDLE, CLAIMED -> range.midpoint();
      case HIGH -> BigDecimal.valueOf(range.high());
    };
  }

  /**
   * Returns how many months to wait for a rise that takes some years. A short wait is the good
   * case.
   */
  public int monthsOf(IntRange years) {
    return switch (this) {
      case LOW -> years.high() * MONTHS_A_YEAR;
      case MIDDLE, CLAIMED -> (years.low() + years.high()) * MONTHS_A_YEAR / 2;
      case HIGH -> years.low() * MONTHS_A_YEAR;
    };
  }
}
