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
 * @param left the effort of the tasks to do
 * @param known what is dropped because it is known
 * @param skipped what is dropped because the user skips it
 */
record PhaseWork(
    int number, Phase phase, List<TaskWork> tasks, Effort left, Saving known, Saving skipped) {

  /**
   * A task to do. Tasks that run throughout the phase take a part of all its minutes; the others
   * follow each other and divide the phase among them.
   *
   * @param id its stable number, such as "3.2", by its place in the template
   * @param start the first minute of the phase's effort in which it is done
   * @param end the minute of the phase's effort before which it is finished
   */
  record TaskWork(String id, Task task, long start, long end, Effort effort) {}

  /** What is open of a task. */
  private record Open(String id, Task task, Effort effort) {}

  /**
   * Computes the work of a phase.
   *
   * @param whole its effort in the template, including slack
   */
  static PhaseWork of(int number, Phase phase, Effort whole, Workload workload) {
    List<Open> left = new ArrayList<>();
    List<Effort> efforts = QuarterSplit.of(share(phase.tasks(), whole));
    Saving known = Saving.NONE;
    Saving skipped = Saving.NONE;
    for (int i = 0; i < efforts.size(); i++) {
      Task task = phase.tasks().get(i);
      Effort all = efforts.get(i);
      Effort open = task.teaches().map(skill -> workload.knowledge().left(all, skill)).orElse(all);
      known = known.plus(new Saving(open.isZero() ? 1 : 0, all.minus(open)));
      if (task.teaches().filter(workload.skipped()::contains).isPresent()) {
        skipped = skipped.plus(new Saving(open.isZero() ? 0 : 1, open));
      } else if (!open.isZero()) {
        left.add(new Open(number + "." + (i + 1), task, open));
      }
    }
    List<Effort> open = QuarterSplit.of(left.stream().map(Open::effort).toList());
    return new PhaseWork(number, phase, placed(left, open), sum(open), known, skipped);
  }

  private static List<TaskWork> placed(List<Open> tasks, List<Effort> efforts) {
    long total = sum(efforts).minutes();
    long inTurn = 0;
    for (int i = 0; i < tasks.size(); i++) {
      inTurn += tasks.get(i).task().throughout() ? 0 : efforts.get(i).minutes();
    }
    List<TaskWork> placed = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < tasks.size(); i++) {
      Open open = tasks.get(i);
      Effort effort = efforts.get(i);
      if (open.task().throughout()) {
        placed.add(new TaskWork(open.id(), open.task(), 0, total, effort));
      } else {
        long after = before + effort.minutes();
        placed.add(
            new TaskWork(
                open.id(), open.task(), before * total / inTurn, after * total / inTurn, effort));
        before = after;
      }
    }
    return List.copyOf(placed);
  }

  private static Effort sum(List<Effort> efforts) {
    return efforts.stream().reduce(Effort.ZERO, Effort::plus);
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
