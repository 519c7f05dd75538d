package transition.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import transition.model.DateRange;

/**
 * Maps days to the columns of a chart. Columns have two halves, so that a bar can begin in the
 * middle of one.
 *
 * @param columns at least 1
 */
record DayScale(DateRange days, int columns) {

  /** Returns the number of half columns before a day; days outside the chart are at its edges. */
  int half(LocalDate day) {
    long before = ChronoUnit.DAYS.between(days.start(), day);
    return (int) (Math.max(0, Math.min(days.days(), before)) * 2 * columns / days.days());
  }

  /** Returns the column in which a day begins. */
  int column(LocalDate day) {
    return Math.min(columns - 1, half(day) / 2);
  }

  /**
   * Returns the column in which a day ends; it is the first one if a day is narrower than a column.
   */
  int lastColumn(LocalDate day) {
    return Math.max(half(day), half(day.plusDays(1)) - 1) / 2;
  }

  /** Returns the least number of columns that a number of days takes. */
  long width(int count) {
    return (long) count * columns / days.days();
  }
}
