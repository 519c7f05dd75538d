package transition.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import transition.model.Basis;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;

/**
 * A sequence of moves from one role to another.
 *
 * @param steps at least one; each starts at the role that the one before it reaches
 */
public record Route(List<Step> steps) {

  /** Orders by study time, then by number of steps, then by the ids of the roles. */
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
   * @param move knowledge includes all skills gathered on the way
   * @param effort the study time, equal to a roadmap's total
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

  /** Returns whether guides cover every step. */
  public boolean isByGuides() {
    return steps.stream().allMatch(step -> step.basis() == Basis.AUTHORED);
  }

  public Step first() {
    return steps.get(0);
  }

  /** Returns the roles between the first and the last one. */
  public List<Role> steppingStones() {
    return steps.subList(0, steps.size() - 1).stream().map(Step::to).toList();
  }

  /** Returns the study time of all steps. */
  public Effort total() {
    return totalAfter(steps.size());
  }

  /** Returns the study time of the first {@code count} steps. */
  public Effort totalAfter(int count) {
    return steps.subList(0, count).stream().map(Step::effort).reduce(Effort.ZERO, Effort::plus);
  }

  private String ids() {
    return steps.stream().map(step -> step.to().id()).collect(Collectors.joining(" "));
  }
}
