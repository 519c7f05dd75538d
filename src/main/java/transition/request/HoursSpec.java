package transition.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import transition.error.InvalidValueException;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * Hours of study a week: {@code 7.5}, or {@code 6@2027-03-01..2027-04-30} for some days.
 *
 * @param days empty for all days that no other value names
 */
public record HoursSpec(Effort weekly, Optional<DateRange> days) {

  private static final BigDecimal MOST = BigDecimal.valueOf(168);
  private static final BigDecimal FEWEST = new BigDecimal("0.25");
  private static final int LONGEST_NUMBER = 10;

  /** Returns the value as {@link #parse} reads it. */
  public String text() {
    String hours = weekly.hoursText();
    return days.map(period -> hours + "@" + Values.text(period)).orElse(hours);
  }

  /** Returns whether both are for all days, or both for days of which some are the same. */
  public boolean meets(HoursSpec other) {
    return days.isEmpty() == other.days.isEmpty()
        && days.stream().allMatch(mine -> other.days.stream().allMatch(mine::overlaps));
  }

  /**
   * Reads a value.
   *
   * @throws InvalidValueException if it is no number of hours, or its days are none
   */
  public static HoursSpec parse(String text) {
    int at = text.indexOf('@');
    return new HoursSpec(
        weekly(at < 0 ? text : text.substring(0, at)),
        at < 0 ? Optional.empty() : Optional.of(Values.days(text.substring(at + 1))));
  }

  private static Effort weekly(String text) {
    BigDecimal hours = number(text);
    if (hours.compareTo(FEWEST) < 0 || hours.compareTo(MOST) > 0) {
      throw wrong(text);
    }
    Effort weekly = Effort.ofHours(hours);
    if (!isWhole(hours, weekly)) {
      Effort below = new Effort(hours.multiply(BigDecimal.valueOf(60)).longValue());
      Effort above = below.plus(new Effort(1));
      throw new InvalidValueException(
          "\"%s\" is not a whole number of minutes a week; write %s or %s"
              .formatted(text, below.hoursText(), above.hoursText()));
    }
    return weekly;
  }

  /** Returns whether hours are whole minutes to their last decimal: 2.33 h are 140 minutes. */
  private static boolean isWhole(BigDecimal hours, Effort minutes) {
    BigDecimal exact =
        BigDecimal.valueOf(minutes.minutes())
            .divide(BigDecimal.valueOf(60), Math.max(0, hours.scale()), RoundingMode.HALF_UP);
    return exact.compareTo(hours) == 0;
  }

  private static BigDecimal number(String text) {
    try {
      if (text.length() <= LONGEST_NUMBER) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      // Reported below, as any other text that is no number.
    }
    throw wrong(text);
  }

  private static InvalidValueException wrong(String text) {
    return new InvalidValueException(
        "\"%s\" is not a number of hours a week from 0.25 to 168, such as 7.5".formatted(text));
  }
}
