package transition.planner;

import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.model.Phase;
import transition.model.Task;

/**
 * The effort of one phase and its tasks, before and after what is left out has been taken out.
 *
 * @param number the place in the template, from 1
 * @param tasks those that are left, in order
 * @param known what drops out because it is known
 * @param skipped what drops out because the user does without it
 */
record PhaseWork(int number, Phase phase, List<TaskWork> tasks, Saving known, Saving skipped) {

  /**
   * A task that is left.
   *
   * @param id its stable number, such as "3.2": places in the template, whatever drops out
   * @param start where it begins in what is left of the phase, in minutes of effort
   */
  record TaskWork(String id, Task task, long start, Effort effort) {

    long end() {
      return start + effort.minutes();
    }
  }

  /**
   * The work of a phase.
   *
   * @param whole its effort in the template, with slack
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

  /** What is left of the phase's effort. */
  Effort left() {
    return tasks.isEmpty() ? Effort.ZERO : new Effort(tasks.get(tasks.size() - 1).end());
  }

  /**
   * Splits an effort among tasks: those with a share get it, the others the rest in equal parts.
   * The boundaries between tasks are rounded, not the tasks, so the parts add up exactly.
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
