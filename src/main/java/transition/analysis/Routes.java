package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import transition.model.Role;

/**
 * The routes from one role to another.
 *
 * @param best the shortest ones, shortest first; never empty
 */
public record Routes(Role from, Role to, Route direct, List<Route> best) {

  public Routes {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(direct, "direct");
    best = List.copyOf(best);
  }

  /** Returns the rank of a route, from 1; empty if it is not among the best. */
  public OptionalInt rank(Route route) {
    int index = best.indexOf(route);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}
