package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The fall in pay that a guide expects for someone who starts again at a lower level.
 *
 * @param from the level left in the old role
 * @param to the level of the first job in the new role
 * @param gapMonths how long the gap is felt most, in months
 * @param backToMidYears how long it takes to reach the new role's mid level, in years
 * @param borrowedFrom the guides that say so of other moves; empty if the transition's own says it
 */
public record PayDip(
    Level from, Level to, IntRange gapMonths, IntRange backToMidYears, List<Source> borrowedFrom) {

  public PayDip {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(gapMonths, "gapMonths");
    requireNonNull(backToMidYears, "backToMidYears");
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  /**
   * Returns the market that it is for.
   *
   * @param ofGuide the market of the transition's own guide; empty without one
   */
  public Optional<Market> market(Optional<Market> ofGuide) {
    return borrowedFrom.stream().map(Source::market).findFirst().or(() -> ofGuide);
  }
}
