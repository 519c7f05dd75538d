package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A role's pay in one market.
 *
 * @param levels the ranges that the sources give, in the order of {@link Level}; never empty
 * @param sources the guides that state them; empty if the pack names none
 */
public record RolePay(Market market, Map<Level, PayRange> levels, List<Source> sources) {

  public RolePay {
    requireNonNull(market, "market");
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("pay needs at least one level");
    }
    levels = Collections.unmodifiableMap(new EnumMap<>(levels));
    sources = List.copyOf(sources);
  }
}
