package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import transition.model.Effort;
import transition.planner.StudyCalendar;

/**
 * How much of a plan was to be done by a day: each task that is not left out is spread over its
 * days in proportion to what the study calendar supplies on them, and evenly where it supplies
 * nothing at all. What the study log had for a task when the plan was laid out anew was not laid
 * out again, and is planned for the days on which it was done.
 */
final class PlannedWork {

  private final Plan plan;
  private final RecordedWork recorded;
  private final List<PlanTask> kept;
  private final Map<String, TaskSpread> spreads = new HashMap<>();

  PlannedWork(Plan plan, StudyCalendar calendar) {
    this.plan = plan;
    this.recorded = new RecordedWork(plan);
    this.kept = plan.kept();
    for (PlanTask task : kept) {
      long minutes = task.effort().minutes() - atLayout(task);
      spreads.put(task.id(), TaskSpread.inShares(calendar, task.days(), minutes));
    }
  }

  RecordedWork recorded() {
    return recorded;
  }

  /** The minutes of all tasks through the end of a day. */
  long through(LocalDate day) {
    return kept.stream().mapToLong(task -> through(task, day)).sum();
  }

  /** The minutes of a task through the end of a day: none before its first day, all on its last. */
  long through(PlanTask task, LocalDate day) {
    return Math.min(atLayout(task), recorded.through(task, day))
        + requireNonNull(spreads.get(task.id())).through(day);
  }

  /** The minutes of a task that were done and known when the plan was laid out anew. */
  long atLayout(PlanTask task) {
    return plan.doneThen().isEmpty() || plan.isSettled(task)
        ? 0
        : Math.min(task.effort().minutes(), recorded.through(task, plan.laidOut()));
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
    LocalDate high = plan.plannedEnd().plusDays(1);
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
    return kept.stream()
        .map(task -> task.days().start())
        .reduce(plan.start(), (one, other) -> one.isBefore(other) ? one : other);
  }
}
