package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import transition.model.Effort;

/**
 * How much of a plan was to be done by a day: each task that is not left out is spread over its
 * days in proportion to what the study calendar supplies on them, and evenly where it supplies
 * nothing at all.
 */
final class PlannedWork {

  private final Plan plan;
  private final Map<String, TaskSpread> spreads;

  PlannedWork(Plan plan, StudyCalendar calendar) {
    this.plan = plan;
    this.spreads =
        plan.kept().stream()
            .collect(
                Collectors.toMap(
                    PlanTask::id,
                    task -> TaskSpread.inShares(calendar, task.days(), task.effort().minutes())));
  }

  /** The minutes of all tasks through the end of a day. */
  long through(LocalDate day) {
    return plan.kept().stream().mapToLong(task -> through(task, day)).sum();
  }

  /** The minutes of a task through the end of a day: none before its first day, all on its last. */
  long through(PlanTask task, LocalDate day) {
    return requireNonNull(spreads.get(task.id())).through(day);
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
