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
    return in(MINUTES_AN_HOUR, 2);
  }

  /** Weeks at the reference pace, with at most one decimal and no trailing zeros. */
  public BigDecimal referenceWeeks() {
    return in(BigDecimal.valueOf(ReferencePace.MINUTES_A_WEEK), 1);
  }

  private BigDecimal in(BigDecimal unit, int decimals) {
    BigDecimal amount =
        BigDecimal.valueOf(minutes)
            .divide(unit, decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  @Override
  public int compareTo(Effort other) {
    return Long.compare(minutes, other.minutes);
  }
}
