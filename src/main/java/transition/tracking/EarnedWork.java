package transition.tracking;

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
  private final RecordedWork recorded;
  private final LocalDate today;

  EarnedWork(Plan plan, PlannedWork planned, LocalDate today) {
    this.plan = plan;
    this.planned = planned;
    this.recorded = planned.recorded();
    this.today = today;
  }

  /** All that is done. */
  long all() {
    return plan.kept().stream().mapToLong(this::of).sum();
  }

  /** What is done of a task. */
  long of(PlanTask task) {
    return task.isDone() ? task.effort().minutes() : open(task, today, recorded.of(task));
  }

  /**
   * What is left to do, as it is when it is laid out anew. As long as nothing is overdue, tasks
   * that run are taken to go as planned.
   */
  long left() {
    boolean late = plan.open().stream().anyMatch(task -> task.isOverdue(today));
    return plan.open().stream()
        .mapToLong(
            task ->
                Math.min(
                    RemainingWork.left(task, recorded).minutes(),
                    task.effort().minutes() - (late ? 0 : asPlanned(task, today))))
        .sum();
  }

  /** What was done on the morning of a day, as far as is known today. */
  long before(LocalDate day) {
    return plan.kept().stream().mapToLong(task -> before(task, day)).sum();
  }

  private long before(PlanTask task, LocalDate day) {
    return isDoneBefore(task, day)
        ? task.effort().minutes()
        : open(task, day, recorded.through(task, day.minusDays(1)));
  }

  /** What has been done of a task since the plan was laid out. */
  long sinceLayout(PlanTask task) {
    long before = Math.max(planned.atLayout(task), asPlanned(task, plan.laidOut()));
    return Math.max(0, of(task) - before);
  }

  boolean isDoneBefore(PlanTask task, LocalDate day) {
    return task.isDone() && task.lastDay(today).isBefore(day);
  }

  private long open(PlanTask task, LocalDate morning, long noted) {
    return Math.max(asPlanned(task, morning), Math.min(noted, task.effort().minutes()));
  }

  /** What was to be done of a task before a day; nothing if it is overdue then. */
  private long asPlanned(PlanTask task, LocalDate morning) {
    return task.days().end().isBefore(morning) ? 0 : planned.through(task, morning.minusDays(1));
  }
}
