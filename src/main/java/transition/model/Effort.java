package transition.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Study time in whole minutes.
 *
 * @param minutes at least 0
 */
public record Effort(long minutes) implements Comparable<Effort> {

  public static final Effort ZERO = new Effort(0);

  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  public Effort {
    if (minutes < 0) {
      throw new IllegalArgumentException("effort is never negative: " + minutes + " minutes");
    }
  }

  /** Hours to the nearest minute, halves up. */
  public static Effort ofHours(BigDecimal hours) {
    return new Effort(
        hours.multiply(MINUTES_AN_HOUR).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** A guide's weeks at the {@linkplain ReferencePace reference pace}. */
  public static Effort ofReferenceWeeks(long weeks) {
    return new Effort(weeks * ReferencePace.MINUTES_A_WEEK);
  }

  public Effort plus(Effort other) {
    return new Effort(minutes + other.minutes);
  }

  public Effort minus(Effort other) {
    return new Effort(minutes - other.minutes);
  }

  public boolean isZero() {
    return minutes == 0;
  }

  /**
   * Hours with at most two decimals and no trailing zeros. Two decimals are enough to tell every
   * minute apart, so {@code ofHours(hours())} gives the same effort back.
   */
  public BigDecimal hours() {
    BigDecimal hours =
        BigDecimal.valueOf(minutes)
            .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }

  @Override
  public int compareTo(Effort other) {
    return Long.compare(minutes, other.minutes);
  }
}
