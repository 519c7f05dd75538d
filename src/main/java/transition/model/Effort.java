package transition.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import transition.text.Decimals;

/**
 * Study time in whole minutes. Texts are computed with integers; see decision 0036.
 *
 * @param minutes at least 0
 */
public record Effort(long minutes) implements Comparable<Effort> {

  public static final Effort ZERO = new Effort(0);

  private static final int MINUTES_AN_HOUR = 60;

  public Effort {
    if (minutes < 0) {
      throw new IllegalArgumentException("effort is never negative: " + minutes + " minutes");
    }
  }

  /** Converts hours to the nearest minute, halves up. */
  public static Effort ofHours(BigDecimal hours) {
    return new Effort(
        hours
            .multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** Converts a guide's weeks at the {@linkplain ReferencePace reference pace}. */
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
   * Returns hours with at most two decimals and no trailing zeros. Two decimals tell every minute
   * apart, so {@code ofHours(hours())} returns an equal effort.
   */
  public BigDecimal hours() {
    return new BigDecimal(hoursText());
  }

  /** Returns {@link #hours} as text, such as "7.5". */
  public String hoursText() {
    return Decimals.text(hundredthsOfHours(), 2);
  }

  /** Returns hours with at most one decimal as text, rounded from two decimals. */
  public String roundedHoursText() {
    return Decimals.text(Decimals.halfUp(hundredthsOfHours(), 10), 1);
  }

  /** Returns hours rounded to a whole number, from two decimals. */
  public long wholeHours() {
    return Decimals.halfUp(hundredthsOfHours(), 100);
  }

  private long hundredthsOfHours() {
    return Decimals.halfUp(Math.multiplyExact(minutes, 100), MINUTES_AN_HOUR);
  }

  /** Returns weeks at the reference pace with at most one decimal as text, such as "2.5". */
  public String referenceWeeksText() {
    long tenths = Decimals.halfUp(Math.multiplyExact(minutes, 10), ReferencePace.MINUTES_A_WEEK);
    return Decimals.text(tenths, 1);
  }

  @Override
  public int compareTo(Effort other) {
    return Long.compare(minutes, other.minutes);
  }
}
