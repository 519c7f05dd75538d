package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Task;

/** A phase of a {@link MinuteSimulation}: what is left of its tasks, and how far they are. */
final class SimulatedPhase {

  /** A task of which something is left, and when it was studied for. */
  static final class SimulatedTask {
    private final String id;
    private final boolean throughout;
    private final long minutes;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long begin;
    private long end;

    SimulatedTask(String id, boolean throughout, long minutes) {
      this.id = id;
      this.throughout = throughout;
      this.minutes = minutes;
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
  private final long left;
  private long account;
  private long done;

  /**
   * A phase of which nothing is done.
   *
   * @param number its place in the template, from 1
   * @param whole how many minutes it takes someone who learns all of it
   * @param isWindow whether it is given them all, whatever is left of it
   */
  SimulatedPhase(int number, Phase phase, long whole, boolean isWindow, Workload workload) {
    List<Long> efforts = quarters(efforts(phase.tasks(), whole));
    List<Integer> open = new ArrayList<>();
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < efforts.size(); i++) {
      long all = left(phase.tasks().get(i), efforts.get(i), workload);
      if (all > 0) {
        open.add(i);
        minutes.add(all);
      }
    }
    List<Long> inQuarters = quarters(minutes);
    for (int i = 0; i < open.size(); i++) {
      boolean throughout = phase.tasks().get(open.get(i)).throughout();
      String id = number + "." + (open.get(i) + 1);
      tasks.add(new SimulatedTask(id, throughout, inQuarters.get(i)));
    }
    left = minutes.stream().mapToLong(Long::longValue).sum();
    time = isWindow ? whole : left;
  }

  /** Gives each minute to the task in whose part of the phase it ends. */
  private static List<Long> efforts(List<Task> tasks, long whole) {
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
    return LongStream.of(efforts).boxed().toList();
  }

  /**
   * Moves where tasks end to the nearest quarter of an hour, at least one after the task before.
   * The last one ends where it did; if that leaves it nothing, no end moves.
   */
  private static List<Long> quarters(List<Long> exact) {
    List<Long> moved = new ArrayList<>();
    long end = 0;
    long last = 0;
    for (int i = 0; i < exact.size(); i++) {
      end += exact.get(i);
      long quarters = Math.max(Math.round(end / 15.0), last / 15 + 1);
      long next = i == exact.size() - 1 ? end : 15 * quarters;
      moved.add(next - last);
      last = next;
    }
    return moved.stream().allMatch(minutes -> minutes > 0) ? moved : exact;
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

  /** Whose the next minute of its time is; nobody's if it has no use for it. */
  List<SimulatedTask> next() {
    account += left;
    if (account <= 0) {
      return List.of();
    }
    account -= time;
    done++;
    @Nullable SimulatedTask now = inTurn();
    return tasks.stream().filter(task -> task.throughout || task == now).toList();
  }

  /** The task in whose part of the phase, drawn out to all of it, this minute ends. */
  private @Nullable SimulatedTask inTurn() {
    List<SimulatedTask> ordered = tasks.stream().filter(task -> !task.throughout).toList();
    long all = ordered.stream().mapToLong(task -> task.minutes).sum();
    long end = 0;
    for (SimulatedTask task : ordered) {
      end += task.minutes;
      if (done <= end * left / all) {
        return task;
      }
    }
    return null;
  }

  boolean isDone() {
    return done == left;
  }
}
