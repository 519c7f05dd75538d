package transition.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * Which day each minute of study falls on: the weekly hours spread evenly over the days, with
 * nothing on days of a break.
 *
 * <p>The capacity up to a day is computed from the number of study days up to it, never by adding
 * up rounded days, so seven study days always supply exactly the weekly hours.
 */
final class StudyCalendar {

  private static final int DAYS_A_WEEK = 7;

  private final LocalDate start;
  private final long weeklyMinutes;
  private final List<DateRange> breaks;

  StudyCalendar(LocalDate start, Effort weekly, List<DateRange> breaks) {
    this.start = start;
    this.weeklyMinutes = weekly.minutes();
    this.breaks = merged(start, breaks);
  }

  private static List<DateRange> merged(LocalDate start, List<DateRange> breaks) {
    List<DateRange> merged = new ArrayList<>();
    List<DateRange> inOrder =
        breaks.stream()
            .filter(range -> !range.end().isBefore(start))
            .sorted(Comparator.comparing(DateRange::start))
            .toList();
    for (DateRange next : inOrder) {
      LocalDate from = next.start().isBefore(start) ? start : next.start();
      DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || from.isAfter(last.end().plusDays(1))) {
        merged.add(new DateRange(from, next.end()));
      } else if (next.end().isAfter(last.end())) {
        merged.set(merged.size() - 1, new DateRange(last.start(), next.end()));
      }
    }
    return merged;
  }

  /** The breaks from the start on, in order, joined where they overlap or touch. */
  List<DateRange> breaks() {
    return List.copyOf(breaks);
  }

  /** The minutes of study from the start to the end of a day; 0 for a day before the start. */
  long capacityThrough(LocalDate day) {
    if (day.isBefore(start)) {
      return 0;
    }
    return studyDaysThrough(day) * weeklyMinutes / DAYS_A_WEEK;
  }

  /**
   * The day on which a minute of study is done.
   *
   * @param minute counted from 0
   */
  LocalDate dayOf(long minute) {
    long studyDays = -Math.floorDiv(-(minute + 1) * DAYS_A_WEEK, weeklyMinutes);
    LocalDate day = start.plusDays(studyDays - 1);
    for (DateRange range : breaks) {
      if (range.start().isAfter(day)) {
        break;
      }
      day = day.plusDays(range.days());
    }
    return day;
  }

  private long studyDaysThrough(LocalDate day) {
    long days = ChronoUnit.DAYS.between(start, day) + 1;
    for (DateRange range : breaks) {
      if (range.start().isAfter(day)) {
        break;
      }
      LocalDate end = range.end().isAfter(day) ? day : range.end();
      days -= ChronoUnit.DAYS.between(range.start(), end) + 1;
    }
    return days;
  }
}
