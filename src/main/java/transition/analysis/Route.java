package transition.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import transition.model.Basis;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;

/**
 * A way from one role to another, step by step.
 *
 * @param steps at least one; each begins where the one before it ends
 */
public record Route(List<Step> steps) {

  /** The shortest first; then those with fewer steps; then by the ids of the roles. */
  static final Comparator<Route> RANK =
      Comparator.comparing(Route::total)
          .thenComparing(route -> route.steps.size())
          .thenComparing(Route::ids);

  public Route {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a route has at least one step");
    }
  }

  /**
   * A move to the next role.
   *
   * @param move with all skills gathered before as knowledge
   * @param effort its study time: what a roadmap says for it
   */
  public record Step(Move move, Effort effort) {

    public Role from() {
      return move.transition().from();
    }

    public Role to() {
      return move.transition().to();
    }

    public Basis basis() {
      return move.transition().basis();
    }
  }

  public boolean isDirect() {
    return steps.size() == 1;
  }

  public Step first() {
    return steps.get(0);
  }

  /** The roles between the first and the last. */
  public List<Role> steppingStones() {
    return steps.subList(0, steps.size() - 1).stream().map(Step::to).toList();
  }

  /** All study time. */
  public Effort total() {
    return totalAfter(steps.size());
  }

  /** The study time of the first steps. */
  public Effort totalAfter(int count) {
    return steps.subList(0, count).stream().map(Step::effort).reduce(Effort.ZERO, Effort::plus);
  }

  private String ids() {
    return steps.stream().map(step -> step.to().id()).collect(Collectors.joining(" "));
  }
}
