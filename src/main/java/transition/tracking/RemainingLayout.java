package transition.tracking;

import static transition.planner.StudyCalendar.SEVENTHS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import transition.model.ReferencePace;
import transition.planner.Availability;
import transition.planner.CalendarWeeks;
import transition.planner.StudyCalendar;

/**
 * Puts the remaining minutes of open tasks on a study calendar. Study takes all study time from the
 * first day on. The job search then takes the calendar weeks that are left of it, whatever the pace
 * is; where the plan had it beside the last of the study, it had these hours in place of study, so
 * that both end as before if nothing slips.
 */
final class RemainingLayout {

  private static final long WEEK = SEVENTHS * ReferencePace.MINUTES_A_WEEK;

  private final Plan plan;
  private final List<PlanTask> open;
  private final LocalDate from;
  private final int[] order;
  private final int study;
  private final long searchLength;
  private final StudyCalendar calendar;
  private final CalendarWeeks weeks;

  /** The calendar time through the last day of study, after which the search goes on. */
  private final long studied;

  /**
   * Lays out tasks.
   *
   * @param open in order of their numbers
   */
  RemainingLayout(Plan plan, List<PlanTask> open, LocalDate from, Availability availability) {
    this.plan = plan;
    this.open = open;
    this.from = from;
    int[] planned = RemainingWork.of(plan, open);
    IntPredicate isSearch = task -> plan.isSearch(open.get(task));
    this.order =
        IntStream.concat(
                Arrays.stream(planned).filter(isSearch.negate()),
                Arrays.stream(planned).filter(isSearch))
            .toArray();
    this.study = (int) Arrays.stream(planned).filter(isSearch.negate()).count();
    this.searchLength = study == order.length ? 0 : searchLength();
    this.calendar = new StudyCalendar(from, availability);
    this.weeks = new CalendarWeeks(from, availability, calendar);
    this.studied = study == 0 ? 0 : weeks.reference().seventhsThrough(calendar.dayOf(study - 1L));
  }

  /** Returns the tasks, in order of their numbers. */
  List<PlanTask> open() {
    return open;
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
    return index < study ? index : afterStudy(index - study + 1L) - 1;
  }

  /** Returns the minute of the calendar after the last one that is needed. */
  long end() {
    return study == order.length ? study : afterStudy(order.length - study);
  }

  private long afterStudy(long searchMinutes) {
    long length = searchMinutes * searchLength / (order.length - study);
    return Math.max(study + 1, weeks.toStudy(studied + length));
  }

  /** Returns the last day of the search if study ends on another day than it is laid out for. */
  LocalDate searchEnd(LocalDate studyEnd) {
    if (searchLength == 0) {
      return studyEnd;
    }
    StudyCalendar reference = weeks.reference();
    return reference.dayWith(reference.seventhsThrough(studyEnd) + searchLength);
  }

  /** Returns how many minutes too many are left for all to be done by a day. */
  long excess(LocalDate day) {
    long time = weeks.reference().seventhsThrough(day) - searchLength;
    return study - (time < 0 ? 0 : calendar.capacityThrough(lastDayWithin(time)));
  }

  /** Returns the last day through which no more than a calendar time passes. */
  private LocalDate lastDayWithin(long time) {
    return weeks.reference().dayWith(time + 1).minusDays(1);
  }

  /**
   * Returns the calendar time that the search needs after the study, in sevenths of a minute: what
   * is planned for it, less what has passed since it began.
   */
  private long searchLength() {
    StudyCalendar planned = CalendarWeeks.calendar(plan.start(), plan.availability());
    LocalDate end = plan.searchDays().orElseThrow().end();
    LocalDate first = firstDayAlone();
    long whole = Math.max(WEEK, between(planned, first, end));
    if (!hasBegun() || !from.isAfter(first)) {
      return whole;
    }
    return from.isAfter(end)
        ? Math.max(WEEK, whole * leftOfSearch() / ofSearch())
        : between(planned, from, end);
  }

  /**
   * Returns the first planned day of the search after all study, if the study beside it had all
   * hours for itself. Its first task may be on the next day of study, some days later.
   */
  private LocalDate firstDayAlone() {
    LocalDate begin =
        open.stream()
            .filter(plan::isSearch)
            .map(task -> task.days().start())
            .min(LocalDate::compareTo)
            .orElseThrow();
    Plan lessons = plan.study();
    LocalDate dayAfter = lessons.plannedEnd().plusDays(1);
    if (!lessons.plannedEnd().isAfter(begin)) {
      boolean follows = !lessons.kept().isEmpty() && dayAfter.plusWeeks(1).isAfter(begin);
      return follows ? dayAfter : begin;
    }
    StudyCalendar planned = new StudyCalendar(plan.start(), plan.availability());
    LocalDate before = begin.minusDays(1);
    long later = lessons.total().minutes() - new PlannedWork(lessons, planned).through(before);
    return later <= 0
        ? begin
        : planned.dayOf(planned.capacityThrough(before) + later - 1).plusDays(1);
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
