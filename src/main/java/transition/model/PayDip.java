package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * The fall in pay that a guide expects for someone who starts again at a lower level.
 *
 * @param from the level left in the old role
 * @param to the level of the first job in the new role
 * @param gapMonths how long the gap is felt most, in months
 * @param backToMidYears how long it takes to reach the new role's mid level, in years
 */
public record PayDip(Level from, Level to, IntRange gapMonths, IntRange backToMidYears) {

  public PayDip {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(gapMonths, "gapMonths");
    requireNonNull(backToMidYears, "backToMidYears");
  }
}
