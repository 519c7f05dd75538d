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

  public static final int MINUTES_A_QUARTER = 15;

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

  public static Effort ofHours(long hours) {
    return new Effort(hours * MINUTES_AN_HOUR);
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

  /** Returns this effort to the nearest quarter of an hour; at least one, unless it is zero. */
  public Effort inQuarters() {
    long quarters = Decimals.halfUp(minutes, MINUTES_A_QUARTER);
    return isZero() ? this : new Effort(Math.max(1, quarters) * MINUTES_A_QUARTER);
  }

  /** Returns hours to the nearest quarter as text, such as "7.25". */
  public String quarterHoursText() {
    return inQuarters().hoursText();
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
