package transition.planner;

import transition.model.Effort;

/**
 * What drops out of a roadmap.
 *
 * @param tasks how many drop out whole
 * @param effort that of them and of parts of others
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
