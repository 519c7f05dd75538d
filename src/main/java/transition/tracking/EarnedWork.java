package transition.tracking;

import java.time.LocalDate;

/**
 * How much of a plan is done, in planned minutes. A task that is done counts in full. An open task
 * counts with its recorded study, up to its planned effort; until it is overdue, it counts at least
 * as much as was planned before today.
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

  /** Returns what is done of all tasks. */
  long all() {
    return plan.kept().stream().mapToLong(this::of).sum();
  }

  /** Returns what is done of a task. */
  long of(PlanTask task) {
    return task.isDone() ? task.effort().minutes() : open(task, today, recorded.of(task));
  }

  /**
   * Returns what is left to do if the plan is laid out anew. While no task is overdue, tasks under
   * way count as on schedule.
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

  /** Returns what was done by the morning of a day, as far as is known today. */
  long before(LocalDate day) {
    return plan.kept().stream().mapToLong(task -> before(task, day)).sum();
  }

  private long before(PlanTask task, LocalDate day) {
    return isDoneBefore(task, day)
        ? task.effort().minutes()
        : open(task, day, recorded.through(task, day.minusDays(1)));
  }

  /** Returns what was done of a task since the plan was laid out. */
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

  /** Returns what was planned of a task before a day; 0 if it is overdue by then. */
  private long asPlanned(PlanTask task, LocalDate morning) {
    return task.days().end().isBefore(morning) ? 0 : planned.through(task, morning.minusDays(1));
  }
}
