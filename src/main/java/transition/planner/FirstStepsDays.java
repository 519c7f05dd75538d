package transition.planner;

import java.time.LocalDate;
import transition.model.DateRange;

/**
 * The days for a guide's first steps. The three ranges follow each other.
 *
 * @param week the first week
 * @param month the rest of the first calendar month
 * @param quarter the rest of the first 90 days
 */
public record FirstStepsDays(DateRange week, DateRange month, DateRange quarter) {

  private static final int DAYS_A_WEEK = 7;

  /** The number of days in a guide's quarter. */
  public static final int QUARTER = 90;

  public static FirstStepsDays from(LocalDate start) {
    LocalDate secondWeek = start.plusDays(DAYS_A_WEEK);
    LocalDate secondMonth = start.plusMonths(1);
    return new FirstStepsDays(
        new DateRange(start, secondWeek.minusDays(1)),
        new DateRange(secondWeek, secondMonth.minusDays(1)),
        new DateRange(secondMonth, start.plusDays(QUARTER - 1)));
  }
}
