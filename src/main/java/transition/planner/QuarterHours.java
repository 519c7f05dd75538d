package transition.planner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import transition.model.Effort;

/** Weekly study time in whole quarter hours, spread evenly. */
public final class QuarterHours {

  private static final int MINUTES = 15;
  private static final int MOST_STEPS = 40 * 60 / MINUTES;
  private static final long MINUTES_A_WEEK = 168 * 60;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The largest pace that is planned if the hours are derived: 40 hours a week. */
  static final Pace MOST = pace(MOST_STEPS);

  private QuarterHours() {}

  /**
   * Returns the least pace that reaches a goal; empty if {@link #MOST} does not.
   *
   * @param reaches whether a pace reaches the goal; more hours must reach it, too
   */
  public static Optional<Pace> least(Predicate<Pace> reaches) {
    if (!reaches.test(MOST)) {
      return Optional.empty();
    }
    int first = 1;
    int last = MOST_STEPS;
    while (first < last) {
      int middle = (first + last) / 2;
      if (reaches.test(pace(middle))) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return Optional.of(pace(first));
  }

  /**
   * Scales weekly hours by a ratio, in steps of a quarter hour. The result is at least one step and
   * at most a whole week.
   */
  public static Effort scaled(Effort weekly, BigDecimal ratio) {
    long steps =
        ratio
            .subtract(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(weekly.minutes()))
            .divide(BigDecimal.valueOf(MINUTES), MathContext.DECIMAL64)
            .add(HALF)
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact();
    long least = Math.min(MINUTES, weekly.minutes());
    return new Effort(
        Math.min(MINUTES_A_WEEK, Math.max(least, weekly.minutes() + steps * MINUTES)));
  }

  private static Pace pace(int steps) {
    return new Pace.Even(new Effort((long) steps * MINUTES));
  }
}
