package transition.planner;

import java.time.Period;

/**
 * The least time in each job on the way to another one.
 *
 * @param months 0 to {@value #MOST_MONTHS}
 * @param isAssumed whether the user left it to us
 */
public record Stay(int months, boolean isAssumed) {

  public static final int MOST_MONTHS = 120;

  /** The months that we assume, by our own judgment: no guide speaks of jobs on the way. */
  public static final int ASSUMED_MONTHS = 12;

  /** What applies if the user says nothing. */
  public static final Stay UNSAID = new Stay(ASSUMED_MONTHS, true);

  public Stay {
    if (months < 0 || months > MOST_MONTHS) {
      throw new IllegalArgumentException(months + " is not from 0 to " + MOST_MONTHS);
    }
  }

  /** Returns what the user said. */
  public static Stay ofMonths(int months) {
    return new Stay(months, false);
  }

  Period period() {
    return Period.ofMonths(months);
  }
}
