package transition.planner;

import java.time.LocalDate;

/**
 * How much of a plan is done, in minutes of what was planned. A task that is done counts whole. One
 * that is open counts with what the study log records for it, at most whole; and until it is
 * overdue it is taken to go as planned, so it counts with at least what was to be done of it before
 * today.
 */
final class EarnedWork {

  private final Plan plan;
  private final PlannedWork planned;
  private final LocalDate today;

  EarnedWork(Plan plan, PlannedWork planned, LocalDate today) {
    this.plan = plan;
    this.planned = planned;
    this.today = today;
  }

  /** All that is done. */
  long all() {
    return plan.kept().stream().mapToLong(this::of).sum();
  }

  /** What is done of a task. */
  long of(PlanTask task) {
    return task.isDone()
        ? task.effort().minutes()
        : open(task, today, plan.recorded(task.id()).minutes());
  }

  /** What was done on the morning of a day, as far as is known today. */
  long before(LocalDate day) {
    return plan.kept().stream().mapToLong(task -> before(task, day)).sum();
  }

  private long before(PlanTask task, LocalDate day) {
    return isDoneBefore(task, day) ? task.effort().minutes() : openBefore(task, day);
  }

  /** What has been done of a task from a day on. */
  long since(PlanTask task, LocalDate day) {
    return Math.max(0, of(task) - openBefore(task, day));
  }

  boolean isDoneBefore(PlanTask task, LocalDate day) {
    return task.isDone() && doneOn(task).isBefore(day);
  }

  /**
   * The day on which a task that is done was done, today at the latest; its last planned day where
   * none is noted.
   */
  LocalDate doneOn(PlanTask task) {
    LocalDate day = task.doneOn().orElse(task.days().end());
    return day.isAfter(today) ? today : day;
  }

  private long openBefore(PlanTask task, LocalDate day) {
    return open(
        task,
        day,
        plan.records().stream()
            .filter(record -> record.task().filter(task.id()::equals).isPresent())
            .filter(record -> record.day().isBefore(day))
            .mapToLong(record -> record.time().minutes())
            .sum());
  }

  private long open(PlanTask task, LocalDate morning, long recorded) {
    long asPlanned =
        task.days().end().isBefore(morning) ? 0 : planned.through(task, morning.minusDays(1));
    return Math.max(asPlanned, Math.min(recorded, task.effort().minutes()));
  }
}
