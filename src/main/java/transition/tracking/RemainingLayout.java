package transition.tracking;

import static transition.planner.StudyCalendar.SEVENTHS;

import java.time.LocalDate;
import java.util.List;
import transition.model.ReferencePace;
import transition.planner.Availability;
import transition.planner.CalendarWeeks;
import transition.planner.StudyCalendar;

/**
 * Puts the remaining minutes of open tasks on a study calendar. Study, and what of the job search
 * runs beside it, takes all study time from the first day on. The rest of the search then takes the
 * calendar weeks that are left of it, whatever the pace is.
 */
final class RemainingLayout {

  private final Plan plan;
  private final List<PlanTask> open;
  private final LocalDate from;
  private final int[] order;
  private final int beside;
  private final long searchLength;
  private final StudyCalendar calendar;
  private final CalendarWeeks weeks;

  /**
   * Lays out tasks.
   *
   * @param open in order of their numbers
   */
  RemainingLayout(Plan plan, List<PlanTask> open, LocalDate from, Availability availability) {
    this.plan = plan;
    this.open = open;
    this.from = from;
    this.order = RemainingWork.of(plan, open);
    int last = order.length;
    while (last > 0 && plan.isSearch(open.get(order[last - 1]))) {
      last--;
    }
    this.beside = last;
    this.searchLength = beside == order.length ? 0 : searchLength();
    this.calendar = new StudyCalendar(from, availability);
    this.weeks = new CalendarWeeks(from, availability, calendar);
  }

  /** Returns the number of minutes. */
  int count() {
    return order.length;
  }

  /** Returns the index of the task that a minute is for. */
  int task(int index) {
    return order[index];
  }

  StudyCalendar calendar() {
    return calendar;
  }

  /** Returns the place of a minute on the study calendar. */
  long minute(int index) {
    return index < beside ? index : afterStudy(index - beside + 1L) - 1;
  }

  /** Returns the minute of the calendar after the last one that is needed. */
  long end() {
    return beside == order.length ? beside : afterStudy(order.length - beside);
  }

  private long afterStudy(long searchMinutes) {
    long length = searchMinutes * searchLength / (order.length - beside);
    return Math.max(beside + 1, weeks.toStudy(weeks.toCalendar(beside) + length));
  }

  /** Returns the minutes of the job search that run beside study. */
  int searchBesideStudy() {
    int minutes = 0;
    for (int i = 0; i < beside; i++) {
      minutes += plan.isSearch(open.get(order[i])) ? 1 : 0;
    }
    return minutes;
  }

  /** Returns the last day of the search if study ends on another day than it is laid out for. */
  LocalDate searchEnd(LocalDate studyEnd) {
    if (searchLength == 0) {
      return studyEnd;
    }
    StudyCalendar reference = CalendarWeeks.calendar(from, plan.availability());
    return reference.dayWith(reference.seventhsThrough(studyEnd) + searchLength);
  }

  /** Returns how many minutes too many are left for all to be done by a day. */
  long excess(LocalDate day) {
    long searched = weeks.toCalendar(calendar.capacityThrough(day));
    return beside - weeks.toStudy(Math.max(0, searched - searchLength));
  }

  /**
   * Returns the calendar time that the search needs after the study, in sevenths of a minute: what
   * is planned for it, less what has passed since it began.
   */
  private long searchLength() {
    StudyCalendar planned = CalendarWeeks.calendar(plan.start(), plan.availability());
    LocalDate end = plan.searchDays().orElseThrow().end();
    LocalDate first = firstDayAlone();
    long whole = between(planned, first, end);
    if (!hasBegun() || !from.isAfter(first)) {
      return whole;
    }
    return from.isAfter(end)
        ? Math.max(SEVENTHS * ReferencePace.MINUTES_A_WEEK, whole * leftOfSearch() / ofSearch())
        : between(planned, from, end);
  }

  /** Returns the first planned day of the search without study beside it. */
  private LocalDate firstDayAlone() {
    LocalDate begin = plan.searchDays().orElseThrow().start();
    LocalDate study = plan.study().plannedEnd().plusDays(1);
    return plan.study().kept().isEmpty() || study.isBefore(begin) ? begin : study;
  }

  private static long between(StudyCalendar planned, LocalDate first, LocalDate last) {
    return planned.seventhsThrough(last) - planned.seventhsThrough(first.minusDays(1));
  }

  private boolean hasBegun() {
    RecordedWork recorded = new RecordedWork(plan);
    return plan.keptSearch().stream().anyMatch(task -> task.isDone() || recorded.of(task) > 0);
  }

  private long leftOfSearch() {
    RecordedWork recorded = new RecordedWork(plan);
    return open.stream()
        .filter(plan::isSearch)
        .mapToLong(task -> RemainingWork.left(task, recorded).minutes())
        .sum();
  }

  private long ofSearch() {
    return Math.max(1, Plan.sum(plan.keptSearch()).minutes());
  }
}
