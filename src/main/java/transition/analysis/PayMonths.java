package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Consecutive months counted from a day: month 1 begins on that day, and each month ends on the day
 * before the next one begins. From January 31, month 2 begins on the last day of February and month
 * 3 on March 31.
 */
record PayMonths(LocalDate start) {

  PayMonths {
    requireNonNull(start, "start");
  }

  /**
   * Returns the first day of a month.
   *
   * @param month from 1
   */
  LocalDate firstDay(int month) {
    return start.plusMonths(month - 1L);
  }

  LocalDate lastDay(int month) {
    return firstDay(month + 1).minusDays(1);
  }

  /**
   * Returns the month that a day is in.
   *
   * @throws IllegalArgumentException if the day is before the start
   */
  int of(LocalDate day) {
    if (day.isBefore(start)) {
      throw new IllegalArgumentException(day + " is before the start " + start);
    }
    int month = Math.toIntExact(ChronoUnit.MONTHS.between(start, day)) + 1;
    return firstDay(month + 1).isAfter(day) ? month : month + 1;
  }
}
