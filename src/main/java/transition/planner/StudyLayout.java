package transition.planner;

import java.time.LocalDate;
import transition.model.Effort;
import transition.model.Transition;
import transition.planner.StudyAxis.PlacedPhase;

/**
 * The phases of a transition in minutes of study, and the calendar that maps the minutes to days.
 *
 * @param start the first day
 */
record StudyLayout(LocalDate start, StudyAxis axis, StudyCalendar calendar) {

  static StudyLayout of(Transition transition, RoadmapRequest request) {
    return new StudyLayout(
        request.start(),
        StudyAxis.of(transition.phases().items(), request.workload()),
        new StudyCalendar(request.start(), request.availability()));
  }

  /** Returns the last day of study; the start if nothing is left to do. */
  LocalDate end() {
    return axis.isEmpty() ? start : calendar.dayOf(axis.lastMinute());
  }

  /** Returns whether study ends by a day. */
  boolean endsBy(LocalDate day) {
    return axis.isEmpty() ? !start.isAfter(day) : calendar.isDoneBy(day, axis.lastMinute() + 1);
  }

  /** Returns the effort of all phases. */
  Effort total() {
    return axis.phases().stream()
        .map(phase -> phase.work().left())
        .reduce(Effort.ZERO, Effort::plus);
  }

  /** Returns the effort that remains after a day. */
  Effort effortAfter(LocalDate day) {
    long done = calendar.capacityThrough(day);
    return new Effort(
        axis.phases().stream()
            .map(PlacedPhase::progress)
            .mapToLong(progress -> progress.total() - progress.doneBy(done))
            .sum());
  }
}
