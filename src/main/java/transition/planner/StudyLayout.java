package transition.planner;

import java.time.LocalDate;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Transition;
import transition.planner.StudyAxis.PlacedPhase;
import transition.planner.StudyAxis.Stretch;

/**
 * The phases of a transition in minutes of study, and the calendar that maps the minutes to days.
 *
 * @param start the first day
 */
record StudyLayout(
    LocalDate start,
    HiringTime hiring,
    JobSearch.Basis searchBasis,
    StudyAxis axis,
    StudyCalendar calendar,
    CalendarWeeks weeks) {

  static StudyLayout of(Transition transition, RoadmapRequest request) {
    StudyCalendar calendar = new StudyCalendar(request.start(), request.availability());
    RoadmapTemplate template = RoadmapTemplate.of(transition, request.hiring());
    CalendarWeeks weeks = new CalendarWeeks(request.start(), request.availability(), calendar);
    return new StudyLayout(
        request.start(),
        request.hiring(),
        template.basis(),
        AxisBuilder.axis(template, request.workload(), weeks),
        calendar,
        weeks);
  }

  /** Returns the last day of the transition's own phases; the start if nothing is left to do. */
  LocalDate end() {
    return dayOf(axis.lastMinute());
  }

  /** Returns the last day of study; the start if there is nothing to study. */
  LocalDate studyEnd() {
    return dayOf(axis.lastStudyMinute());
  }

  JobSearch search() {
    Stretch stretch = axis.search();
    return new JobSearch(
        new DateRange(
            weeks.dayOf(weeks.toCalendar(stretch.start()) + 1), weeks.dayOf(stretch.calendarEnd())),
        axis.searchEffort(),
        searchBasis,
        hiring.notice());
  }

  /** Returns the day of a minute; the start for -1. */
  LocalDate dayOf(long minute) {
    return minute < 0 ? start : calendar.dayOf(minute);
  }

  /** Returns whether the transition's own phases end by a day. */
  boolean endsBy(LocalDate day) {
    long last = axis.lastMinute();
    return last < 0 ? !start.isAfter(day) : calendar.isDoneBy(day, last + 1);
  }

  /** Returns the effort of the transition's own phases. */
  Effort total() {
    return axis.own().stream().map(phase -> phase.work().left()).reduce(Effort.ZERO, Effort::plus);
  }

  /** Returns the effort of the transition's own phases that remains after a day. */
  Effort effortAfter(LocalDate day) {
    long done = calendar.capacityThrough(day);
    return new Effort(
        axis.own().stream()
            .map(PlacedPhase::progress)
            .mapToLong(progress -> progress.total() - progress.doneBy(done))
            .sum());
  }
}
