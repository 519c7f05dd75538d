package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
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

  /** Returns the rank of the direct route, from 1; empty if it is not among the best. */
  public OptionalInt rankOfDirect() {
    int index = best.indexOf(direct);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** Returns the shortest route through other roles. */
  public Optional<Route> bestDetour() {
    return best.stream().filter(route -> !route.isDirect()).findFirst();
  }
}
