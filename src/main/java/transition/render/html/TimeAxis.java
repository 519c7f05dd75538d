package transition.render.html;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import transition.model.DateRange;

/** A time axis of days. */
final class TimeAxis {

  private static final int WEEKS_UP_TO_DAYS = 98;
  private static final int MOST_TICKS = 13;
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60};
  private static final int MONTHS_IN_YEAR = 12;

  /** The share of the width that a label takes. */
  private static final double ROOM = 0.055;

  private final DateRange days;

  TimeAxis(DateRange days) {
    this.days = days;
  }

  /**
   * A labeled day.
   *
   * @param share where it begins
   * @param year its year, where it is the first tick of that year; otherwise empty
   */
  record Tick(double share, String label, String year) {}

  /** Returns the position at which a day begins, from 0 to 1. Days outside are at the edges. */
  double start(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(days.start(), day) / days.days();
    return Math.max(0, Math.min(1, share));
  }

  /** Returns the position at which a day ends. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /**
   * Returns the first days of weeks, counted from the first day, or of months if there are many
   * days.
   */
  List<Tick> ticks() {
    return days.days() <= WEEKS_UP_TO_DAYS ? weeks() : months();
  }

  private List<Tick> weeks() {
    List<Tick> ticks = new ArrayList<>();
    long step = 7 * (1 + days.days() / 7 / MOST_TICKS * 1L);
    for (LocalDate day = days.start(); !day.isAfter(days.end()); day = day.plusDays(step)) {
      add(ticks, day, name(day.getMonth()) + " " + day.getDayOfMonth());
    }
    return ticks;
  }

  private List<Tick> months() {
    LocalDate first = days.start().withDayOfMonth(1);
    long count = ChronoUnit.MONTHS.between(first, days.end()) + 1;
    int step = MONTH_STEPS[MONTH_STEPS.length - 1];
    for (int i = MONTH_STEPS.length - 1; i >= 0; i--) {
      step = count <= (long) MOST_TICKS * MONTH_STEPS[i] ? MONTH_STEPS[i] : step;
    }
    // Steps begin with the year, so that every year is marked alike.
    LocalDate day = first.minusMonths((first.getMonthValue() - 1) % Math.min(step, MONTHS_IN_YEAR));
    List<Tick> ticks = new ArrayList<>();
    if (start(day.plusMonths(step)) >= ROOM) {
      add(ticks, days.start(), name(days.start().getMonth()));
      day = day.plusMonths(step);
    }
    for (; !day.isAfter(days.end()); day = day.plusMonths(step)) {
      if (!day.isBefore(days.start())) {
        add(ticks, day, name(day.getMonth()));
      }
    }
    return ticks;
  }

  private void add(List<Tick> ticks, LocalDate day, String label) {
    String year = Integer.toString(day.getYear());
    boolean known = ticks.stream().map(Tick::year).filter(y -> !y.isEmpty()).anyMatch(year::equals);
    ticks.add(new Tick(start(day), label, known ? "" : year));
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
