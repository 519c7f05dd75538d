package transition.planner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import transition.model.Effort;

/** Whole quarter hours a week, spread evenly. */
public final class QuarterHours {

  private static final int MINUTES = 15;
  private static final int MOST_STEPS = 40 * 60 / MINUTES;
  private static final long MINUTES_A_WEEK = 168 * 60;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The most that is planned where the hours are worked out. */
  static final Pace MOST = pace(MOST_STEPS);

  private QuarterHours() {}

  /**
   * The least with which something is reached; empty if the most does not reach it.
   *
   * @param reaches whether it is reached with a pace; more hours reach it too, so the number is
   *     found by halving
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
   * Some hours a week in another proportion, changed by whole quarters of an hour: at least one is
   * left, and no more than a week has.
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
