package transition.tracking;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap.Times;
import transition.planner.SessionCalendar;
import transition.planner.SessionCalendar.SessionSlot;
import transition.planner.StudyCalendar;

/**
 * A session and the tasks of a plan in it.
 *
 * @param tasks kept ones; at least one
 */
record PlanSession(SessionSlot slot, List<PlanTask> tasks) {

  PlanSession {
    tasks = List.copyOf(tasks);
  }

  /** Returns the sessions of some days, in order; none if study has no fixed times. */
  static Stream<PlanSession> of(Plan plan, StudyCalendar calendar, DateRange days) {
    ZoneId zone = plan.availability().zone();
    List<Timed> tasks =
        plan.kept().stream().map(task -> new Timed(task, times(task, zone))).toList();
    return SessionCalendar.of(plan.availability(), calendar, days).all().stream()
        .map(
            slot -> {
              ZonedDateTime end = slot.momentOf(slot.end());
              return new PlanSession(
                  slot,
                  tasks.stream().filter(task -> task.meets(slot, end)).map(Timed::task).toList());
            })
        .filter(session -> !session.tasks.isEmpty());
  }

  /** A task with its times in the user's zone. */
  private record Timed(PlanTask task, Optional<Times> times) {

    boolean meets(SessionSlot slot, ZonedDateTime end) {
      return times.isEmpty()
          ? task.days().contains(slot.day())
          : times.get().start().isBefore(end) && times.get().end().isAfter(slot.start());
    }
  }

  /** Returns the times of a task in a zone, which its file does not name. */
  static Optional<Times> times(PlanTask task, ZoneId zone) {
    return task.times()
        .map(
            times ->
                new Times(
                    times.start().withZoneSameLocal(zone), times.end().withZoneSameLocal(zone)));
  }

  Times times() {
    return new Times(slot.start(), end());
  }

  ZonedDateTime end() {
    return slot.momentOf(slot.end());
  }

  /** Returns how much of some tasks is studied in it. */
  Effort effort(Stream<TaskSpread> spreads) {
    return new Effort(
        spreads.mapToLong(task -> task.doneBy(slot.end()) - task.doneBy(slot.first())).sum());
  }
}
