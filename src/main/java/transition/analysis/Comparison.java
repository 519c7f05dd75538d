package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import transition.model.Role;

/**
 * Several moves side by side, from one role or into it.
 *
 * @param role the role that all moves have in common
 * @param into whether they lead into it
 * @param targets in order; never empty
 * @param worstFirst whether the order is reversed
 */
public record Comparison(
    Role role, boolean into, List<Target> targets, TargetOrder sortedBy, boolean worstFirst) {

  public Comparison {
    requireNonNull(role, "role");
    targets = sortedBy.sort(targets, worstFirst);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a comparison has at least one target");
    }
  }

  /** Returns the other role of a move. */
  public Role other(Target target) {
    return into ? target.from() : target.role();
  }
}
