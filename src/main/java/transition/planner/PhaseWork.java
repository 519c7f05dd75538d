package transition.planner;

import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.model.Phase;
import transition.model.Task;

/**
 * The effort of a phase and of its tasks, with and without what is dropped.
 *
 * @param number the phase's place in the template, from 1
 * @param tasks the tasks to do, in order
 * @param known what is dropped because it is known
 * @param skipped what is dropped because the user skips it
 */
record PhaseWork(int number, Phase phase, List<TaskWork> tasks, Saving known, Saving skipped) {

  /**
   * A task to do.
   *
   * @param id its stable number, such as "3.2", by its place in the template
   * @param start its first minute within the effort of the phase
   */
  record TaskWork(String id, Task task, long start, Effort effort) {

    long end() {
      return start + effort.minutes();
    }
  }

  /**
   * Computes the work of a phase.
   *
   * @param whole its effort in the template, including slack
   */
  static PhaseWork of(int number, Phase phase, Effort whole, Workload workload) {
    List<TaskWork> left = new ArrayList<>();
    List<Effort> efforts = share(phase.tasks(), whole);
    Saving known = Saving.NONE;
    Saving skipped = Saving.NONE;
    long start = 0;
    for (int i = 0; i < efforts.size(); i++) {
      Task task = phase.tasks().get(i);
      Effort all = efforts.get(i);
      Effort open = task.teaches().map(skill -> workload.knowledge().left(all, skill)).orElse(all);
      known = known.plus(new Saving(open.isZero() ? 1 : 0, all.minus(open)));
      if (task.teaches().filter(workload.skipped()::contains).isPresent()) {
        skipped = skipped.plus(new Saving(open.isZero() ? 0 : 1, open));
      } else if (!open.isZero()) {
        left.add(new TaskWork(number + "." + (i + 1), task, start, open));
        start += open.minutes();
      }
    }
    return new PhaseWork(number, phase, List.copyOf(left), known, skipped);
  }

  /** Returns the effort of the tasks to do. */
  Effort left() {
    return tasks.isEmpty() ? Effort.ZERO : new Effort(tasks.get(tasks.size() - 1).end());
  }

  /**
   * Splits an effort among tasks. Tasks with a share get it, the others divide the rest equally.
   * Rounding applies to the boundaries between tasks, not to their lengths, so the parts add up.
   */
  private static List<Effort> share(List<Task> tasks, Effort whole) {
    long equalTasks = tasks.stream().filter(task -> task.sharePercent().isEmpty()).count();
    long given = tasks.stream().mapToLong(task -> task.sharePercent().orElse(0)).sum();
    long unitsAPercent = Math.max(1, equalTasks);
    long units = 0;
    long boundary = 0;
    List<Effort> efforts = new ArrayList<>();
    for (Task task : tasks) {
      units +=
          task.sharePercent().isPresent()
              ? task.sharePercent().getAsInt() * unitsAPercent
              : 100 - given;
      long next = whole.minutes() * units / (100 * unitsAPercent);
      efforts.add(new Effort(next - boundary));
      boundary = next;
    }
    return efforts;
  }
}
