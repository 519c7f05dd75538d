package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import transition.model.Level;

/**
 * The user's assumptions on pay over time. Amounts are in the market's currency, before tax, exact
 * to the cent.
 *
 * @param current yearly pay in the old role; empty to use the guide's range
 * @param cost one-time cost of the move, paid at the start; may be 0
 * @param raisePercent rise on each anniversary of the start, the same in both roles; may be
 *     negative
 * @param years how many years to look ahead
 * @param payDuring what of the current pay goes on until the new job, in percent: 0 without a job;
 *     empty to keep all of it
 * @param level the level to begin at in the new role; empty for what the guides expect
 * @param seniorAfter the years from mid to senior level, in both roles
 */
public record PayAssumptions(
    Optional<BigDecimal> current,
    BigDecimal cost,
    BigDecimal raisePercent,
    int years,
    Optional<Integer> payDuring,
    Optional<Level> level,
    int seniorAfter) {

  public static final BigDecimal LEAST_PAY = BigDecimal.ONE;
  public static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(100_000_000);
  public static final BigDecimal LOWEST_RAISE = BigDecimal.valueOf(-20);
  public static final BigDecimal HIGHEST_RAISE = BigDecimal.valueOf(50);
  public static final int MOST_YEARS = 40;
  public static final int DEFAULT_YEARS = 5;
  public static final int ALL_PAY = 100;

  /** The years from mid to senior level: our own assumption, because no guide gives any. */
  public static final int DEFAULT_SENIOR_AFTER = 5;

  /** The most decimals of amounts and percentages. */
  public static final int DECIMALS = 2;

  /** The assumptions of a user who states none. */
  public static final PayAssumptions DEFAULT =
      new PayAssumptions(
          Optional.empty(),
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          DEFAULT_YEARS,
          Optional.empty(),
          Optional.empty(),
          DEFAULT_SENIOR_AFTER);

  public PayAssumptions {
    requireNonNull(current, "current");
    current.ifPresent(amount -> require("current pay", amount, LEAST_PAY, LARGEST_AMOUNT));
    require("the cost", cost, BigDecimal.ZERO, LARGEST_AMOUNT);
    require("the raise", raisePercent, LOWEST_RAISE, HIGHEST_RAISE);
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("the years go from 1 to " + MOST_YEARS);
    }
    if (payDuring.filter(percent -> percent < 0 || percent > ALL_PAY).isPresent()) {
      throw new IllegalArgumentException("the pay during the change goes from 0% to 100%");
    }
    if (level.filter(Level.OVERALL::equals).isPresent()) {
      throw new IllegalArgumentException("nobody begins at all levels");
    }
    if (seniorAfter < 1 || seniorAfter > MOST_YEARS) {
      throw new IllegalArgumentException("the years to senior go from 1 to " + MOST_YEARS);
    }
  }

  private static void require(String name, BigDecimal number, BigDecimal least, BigDecimal most) {
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      throw new IllegalArgumentException("%s goes from %s to %s".formatted(name, least, most));
    }
    if (number.stripTrailingZeros().scale() > DECIMALS) {
      throw new IllegalArgumentException(name + " has at most " + DECIMALS + " decimals");
    }
  }

  public boolean areDefault() {
    return current.isEmpty()
        && cost.signum() == 0
        && raisePercent.signum() == 0
        && years == DEFAULT_YEARS
        && payDuring.isEmpty()
        && level.isEmpty()
        && seniorAfter == DEFAULT_SENIOR_AFTER;
  }

  /** Returns these assumptions with what else is known where they are silent. */
  public PayAssumptions or(Optional<Integer> otherPayDuring, Optional<Level> otherLevel) {
    return new PayAssumptions(
        current,
        cost,
        raisePercent,
        years,
        payDuring.or(() -> otherPayDuring),
        level.or(() -> otherLevel),
        seniorAfter);
  }

  /** Returns what is missing of the current pay until the new job, in percent. */
  public int payLostPercent() {
    return ALL_PAY - payDuring.orElse(ALL_PAY);
  }

  /** Returns the exact factor by which pay grows on an anniversary: 1.03 for a raise of 3%. */
  BigDecimal growth() {
    return BigDecimal.ONE.add(raisePercent.movePointLeft(2)).stripTrailingZeros();
  }
}
