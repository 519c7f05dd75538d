package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Task;

/** A phase of a {@link MinuteSimulation}: what is left of its tasks, and how far they are. */
final class SimulatedPhase {

  /** A task of which something is left, and when it was studied for. */
  static final class SimulatedTask {
    private final String id;
    private final long minutes;
    private long open;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long begin;
    private long end;

    SimulatedTask(String id, long minutes) {
      this.id = id;
      this.minutes = minutes;
      this.open = minutes;
    }

    String id() {
      return id;
    }

    /** Studies for a minute; the moment is in minutes since 1970. */
    void study(LocalDate day, long moment) {
      if (first == null) {
        first = day;
        begin = moment;
      }
      last = day;
      end = moment + 1;
      open--;
    }

    Outcome.Task outcome(boolean hasTimes) {
      return new Outcome.Task(
          id,
          first,
          last,
          minutes,
          hasTimes ? Optional.of(Outcome.Times.of(begin, end)) : Optional.empty());
    }
  }

  private final List<SimulatedTask> tasks = new ArrayList<>();
  private final long time;
  private long left;
  private long account;
  private int next;

  /**
   * A phase of which nothing is done.
   *
   * @param number its place in the template, from 1
   * @param whole how many minutes it takes someone who learns all of it
   * @param isWindow whether it is given them all, whatever is left of it
   */
  SimulatedPhase(int number, Phase phase, long whole, boolean isWindow, Workload workload) {
    long[] efforts = efforts(phase.tasks(), whole);
    for (int i = 0; i < efforts.length; i++) {
      long minutes = left(phase.tasks().get(i), efforts[i], workload);
      if (minutes > 0) {
        tasks.add(new SimulatedTask(number + "." + (i + 1), minutes));
        left += minutes;
      }
    }
    time = isWindow ? whole : left;
  }

  /** Gives each minute to the task in whose part of the phase it ends. */
  private static long[] efforts(List<Task> tasks, long whole) {
    long given = tasks.stream().mapToLong(task -> task.sharePercent().orElse(0)).sum();
    long others = tasks.stream().filter(task -> task.sharePercent().isEmpty()).count();
    long percent = Math.max(1, others);
    long[] efforts = new long[tasks.size()];
    int task = -1;
    long end = 0;
    for (long minute = 1; minute <= whole; minute++) {
      while (minute * 100 * percent > whole * end) {
        task++;
        boolean isGiven = tasks.get(task).sharePercent().isPresent();
        end += isGiven ? tasks.get(task).sharePercent().getAsInt() * percent : 100 - given;
      }
      efforts[task]++;
    }
    return efforts;
  }

  private static long left(Task task, long minutes, Workload workload) {
    if (task.teaches().isEmpty()) {
      return minutes;
    }
    Skill skill = task.teaches().get();
    int open = 100 - workload.knowledge().percents().getOrDefault(skill, 0);
    return open == 0 || workload.skipped().contains(skill)
        ? 0
        : Math.max(1, Math.round(minutes * open / 100.0));
  }

  List<SimulatedTask> tasks() {
    return tasks;
  }

  /** The minutes of all tasks. */
  long left() {
    return left;
  }

  /** Whose the next minute of its time is: a task's, or null if it has no use for it. */
  @Nullable SimulatedTask next() {
    account += left;
    if (account <= 0) {
      return null;
    }
    account -= time;
    if (tasks.get(next).open == 0) {
      next++;
    }
    return tasks.get(next);
  }

  boolean isDone() {
    return tasks.get(tasks.size() - 1).open == 0;
  }
}
