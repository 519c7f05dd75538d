package transition.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The study time of a phase in which some tasks run throughout and the others in turn: each of
 * these is drawn out by what the former take.
 */
final class SharedTime {

  private long total;
  private long inTurn;

  /** The effort of the tasks in turn whose length was asked for. */
  private long before;

  /** The minute of the study axis on which the phase begins; negative before its first task. */
  private long start = -1;

  private SharedTime() {}

  /** Returns the time of each phase. */
  static Map<Integer, SharedTime> of(List<PlanTask> tasks) {
    Map<Integer, SharedTime> phases = new HashMap<>();
    for (PlanTask task : tasks) {
      SharedTime phase = phases.computeIfAbsent(task.phase(), key -> new SharedTime());
      phase.total += task.effort().minutes();
      phase.inTurn += task.throughout() ? 0 : task.effort().minutes();
    }
    return phases;
  }

  /**
   * Returns the minute of the study axis on which a task begins.
   *
   * @param free the first minute after the task before it
   */
  long start(PlanTask task, long free) {
    start = start < 0 ? free : start;
    return task.throughout() ? start : free;
  }

  /** Returns how many minutes of study a task extends over. Tasks are asked for in their order. */
  long length(PlanTask task) {
    if (task.throughout() || inTurn == 0) {
      return total;
    }
    long from = before * total / inTurn;
    before += task.effort().minutes();
    return before * total / inTurn - from;
  }

  /** Returns whether what follows a task begins after it. */
  boolean usesUp(PlanTask task) {
    return !task.throughout() || inTurn == 0;
  }
}
