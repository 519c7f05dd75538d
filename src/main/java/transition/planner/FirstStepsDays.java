package transition.planner;

import java.time.LocalDate;
import transition.model.DateRange;

/**
 * The days in which a guide's first steps are to be done. Each part begins when the one before it
 * is over.
 *
 * @param week the first week
 * @param month what follows of the first calendar month
 * @param quarter what follows of the first 90 days
 */
public record FirstStepsDays(DateRange week, DateRange month, DateRange quarter) {

  private static final int DAYS_A_WEEK = 7;

  /** How many days a guide's quarter has. */
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
