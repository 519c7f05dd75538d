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
 * How much of a plan is due by a day. Each kept task is spread over its days in proportion to the
 * study calendar, or evenly if the calendar has no study on them. Study recorded before a
 * replanning was not laid out again; it is due on the days on which it was done.
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

  /** Returns the minutes of all tasks due by the end of a day. */
  long through(LocalDate day) {
    return kept.stream().mapToLong(task -> through(task, day)).sum();
  }

  /**
   * Returns the minutes of a task due by the end of a day: 0 before its first day, all on its last.
   */
  long through(PlanTask task, LocalDate day) {
    return Math.min(atLayout(task), recorded.through(task, day))
        + requireNonNull(spreads.get(task.id())).through(day);
  }

  /** Returns the minutes of a task that were done before the plan was laid out anew. */
  long atLayout(PlanTask task) {
    return plan.doneThen().isEmpty() || plan.isSettled(task)
        ? 0
        : Math.min(task.effort().minutes(), recorded.through(task, plan.laidOut()));
  }

  Effort effortThrough(LocalDate day) {
    return new Effort(through(day));
  }

  /**
   * Returns the last day on which no more than an amount was due; the day before the plan if there
   * is none.
   */
  LocalDate lastDayWith(long minutes) {
    return firstDayWith(minutes + 1).minusDays(1);
  }

  /** Returns the first day on which an amount is due; the day after the plan if there is none. */
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
