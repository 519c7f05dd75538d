package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import transition.model.Role;

/**
 * Several target roles side by side.
 *
 * @param targets in order; never empty
 * @param worstFirst whether the order is reversed
 */
public record Comparison(
    Role from, List<Target> targets, TargetOrder sortedBy, boolean worstFirst) {

  public Comparison {
    requireNonNull(from, "from");
    targets = sortedBy.sort(targets, worstFirst);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a comparison has at least one target");
    }
  }
}
