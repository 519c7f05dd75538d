package transition.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import transition.model.DateRange;

/**
 * Which column of a chart a day falls on. Columns have two halves, so that a bar can begin in the
 * middle of one.
 *
 * @param columns at least 1
 */
record DayScale(DateRange days, int columns) {

  /** How many halves of columns lie before a day; for one outside the chart, its nearer edge. */
  int half(LocalDate day) {
    long before = ChronoUnit.DAYS.between(days.start(), day);
    return (int) (Math.max(0, Math.min(days.days(), before)) * 2 * columns / days.days());
  }

  /** The column in which a day begins. */
  int column(LocalDate day) {
    return Math.min(columns - 1, half(day) / 2);
  }

  /** The column in which a day ends; the same for a day that is less than a column wide. */
  int lastColumn(LocalDate day) {
    return Math.max(half(day), half(day.plusDays(1)) - 1) / 2;
  }

  /** The least number of columns that so many days take. */
  long width(int count) {
    return (long) count * columns / days.days();
  }
}
