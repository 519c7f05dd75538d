package transition.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * How much of a plan was to be done by a day: each task that is not left out is spread over its
 * days in proportion to what the study calendar supplies on them, and evenly where it supplies
 * nothing at all.
 */
final class PlannedWork {

  private final Plan plan;
  private final StudyCalendar calendar;

  PlannedWork(Plan plan, StudyCalendar calendar) {
    this.plan = plan;
    this.calendar = calendar;
  }

  /** The minutes of all tasks through the end of a day. */
  long through(LocalDate day) {
    return plan.kept().stream().mapToLong(task -> through(task, day)).sum();
  }

  /** The minutes of a task through the end of a day: none before its first day, all on its last. */
  long through(PlanTask task, LocalDate day) {
    DateRange days = task.days();
    if (day.isBefore(days.start())) {
      return 0;
    }
    if (!day.isBefore(days.end())) {
      return task.effort().minutes();
    }
    long before = calendar.capacityThrough(days.start().minusDays(1));
    long whole = calendar.capacityThrough(days.end()) - before;
    return whole == 0
        ? task.effort().minutes() * (ChronoUnit.DAYS.between(days.start(), day) + 1) / days.days()
        : task.effort().minutes() * (calendar.capacityThrough(day) - before) / whole;
  }

  Effort effortThrough(LocalDate day) {
    return new Effort(through(day));
  }

  /** The last day of the plan on which no more was to be done than this; the one before all. */
  LocalDate lastDayWith(long minutes) {
    return firstDayWith(minutes + 1).minusDays(1);
  }

  /** The first day of the plan with at least so many minutes; the day behind it if none has. */
  LocalDate firstDayWith(long minutes) {
    LocalDate low = first();
    LocalDate high = plan.end().plusDays(1);
    while (low.isBefore(high)) {
      LocalDate middle = low.plusDays(ChronoUnit.DAYS.between(low, high) / 2);
      if (through(middle) < minutes) {
        low = middle.plusDays(1);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private LocalDate first() {
    return plan.kept().stream()
        .map(task -> task.days().start())
        .reduce(plan.start(), (one, other) -> one.isBefore(other) ? one : other);
  }
}
