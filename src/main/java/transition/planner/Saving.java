package transition.planner;

import transition.model.Effort;

/**
 * What is dropped from a roadmap.
 *
 * @param tasks the number of tasks that are dropped in full
 * @param effort the effort of these tasks and of dropped parts of others
 */
public record Saving(int tasks, Effort effort) {

  public static final Saving NONE = new Saving(0, Effort.ZERO);

  Saving plus(Saving other) {
    return new Saving(tasks + other.tasks, effort.plus(other.effort));
  }

  public boolean isNone() {
    return effort.isZero();
  }
}
