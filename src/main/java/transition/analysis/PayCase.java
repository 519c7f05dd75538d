package transition.analysis;

import java.math.BigDecimal;
import java.util.Locale;
import transition.model.IntRange;
import transition.model.PayRange;

/** Which of a guide's figures to count on, in both roles. */
public enum PayCase {
  /** The low figures, and the longest time until pay goes up. */
  LOW,
  /** Halfway between the two, as for the time until pay goes up. */
  MIDDLE,
  /** The high figures, and the shortest time until pay goes up. */
  HIGH;

  static final int MONTHS_A_YEAR = 12;

  /** The word for it in output, such as "middle". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A year's pay, exact: the middle may end in .5. */
  public BigDecimal of(PayRange range) {
    return switch (this) {
      case LOW -> BigDecimal.valueOf(range.low());
      case MIDDLE -> range.midpoint();
      case HIGH -> BigDecimal.valueOf(range.high());
    };
  }

  /** How many months to wait for something that takes some years; the fewer, the better. */
  public int monthsOf(IntRange years) {
    return switch (this) {
      case LOW -> years.high() * MONTHS_A_YEAR;
      case MIDDLE -> (years.low() + years.high()) * MONTHS_A_YEAR / 2;
      case HIGH -> years.low() * MONTHS_A_YEAR;
    };
  }
}
