package transition.render.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * A time axis of months, counted from a day.
 *
 * @param start the day that month 0 stands for
 * @param last the last month, at least 1
 */
record MonthAxis(LocalDate start, int last) {

  private static final int MOST_TICKS = 6;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

  LocalDate day(int month) {
    return start.plusMonths(month);
  }

  /** Returns the position of a month, from 0 to 1. */
  double share(double month) {
    return month / last;
  }

  /**
   * Returns the month of a day, with the fraction that has passed; days outside are at the edges.
   */
  double month(LocalDate day) {
    long whole = ChronoUnit.MONTHS.between(start, day);
    LocalDate from = start.plusMonths(whole);
    double days = ChronoUnit.DAYS.between(from, start.plusMonths(whole + 1));
    double month = whole + ChronoUnit.DAYS.between(from, day) / days;
    return Math.max(0, Math.min(last, month));
  }

  /** Returns the months with a tick. */
  int[] ticks() {
    int step =
        IntStream.of(STEPS)
            .filter(months -> last / months <= MOST_TICKS)
            .findFirst()
            .orElse(STEPS[STEPS.length - 1]);
    return IntStream.rangeClosed(0, last / step).map(i -> i * step).toArray();
  }

  /** Writes the month of a day as "2027-01". */
  String label(int month) {
    return day(month).toString().substring(0, "2027-01".length());
  }
}
