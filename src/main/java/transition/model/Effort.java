package transition.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import transition.text.Decimals;

/**
 * Study time in whole minutes. What is shown of it is worked out in whole numbers: the first use of
 * {@link BigDecimal} takes a JVM some 10 ms, which most runs can do without.
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

  /** Hours to the nearest minute, halves up. */
  public static Effort ofHours(BigDecimal hours) {
    return new Effort(
        hours
            .multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
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
    return new BigDecimal(hoursText());
  }

  /** The same as text, such as "7.5". */
  public String hoursText() {
    return Decimals.text(hundredthsOfHours(), 2);
  }

  /** Hours with at most one decimal, from those with two, as text. */
  public String roundedHoursText() {
    return Decimals.text(Decimals.halfUp(hundredthsOfHours(), 10), 1);
  }

  /** To the nearest hour, from those with two decimals. */
  public long wholeHours() {
    return Decimals.halfUp(hundredthsOfHours(), 100);
  }

  private long hundredthsOfHours() {
    return Decimals.halfUp(Math.multiplyExact(minutes, 100), MINUTES_AN_HOUR);
  }

  /** Weeks at the reference pace, with at most one decimal, as text such as "2.5". */
  public String referenceWeeksText() {
    long tenths = Decimals.halfUp(Math.multiplyExact(minutes, 10), ReferencePace.MINUTES_A_WEEK);
    return Decimals.text(tenths, 1);
  }

  @Override
  public int compareTo(Effort other) {
    return Long.compare(minutes, other.minutes);
  }
}
