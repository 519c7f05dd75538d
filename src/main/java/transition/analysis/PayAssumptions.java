package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The user's assumptions on pay over time. Amounts are in the market's currency, before tax, exact
 * to the cent.
 *
 * @param current yearly pay in the old role; empty to use the guide's range
 * @param cost one-time cost of the move, paid at the start; may be 0
 * @param raisePercent rise on each anniversary of the start, the same in both roles; may be
 *     negative
 * @param years how many years to look ahead
 */
public record PayAssumptions(
    Optional<BigDecimal> current, BigDecimal cost, BigDecimal raisePercent, int years) {

  public static final BigDecimal LEAST_PAY = BigDecimal.ONE;
  public static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(100_000_000);
  public static final BigDecimal LOWEST_RAISE = BigDecimal.valueOf(-20);
  public static final BigDecimal HIGHEST_RAISE = BigDecimal.valueOf(50);
  public static final int MOST_YEARS = 40;
  public static final int DEFAULT_YEARS = 5;

  /** The most decimals of amounts and percentages. */
  public static final int DECIMALS = 2;

  /** The assumptions of a user who states none. */
  public static final PayAssumptions DEFAULT =
      new PayAssumptions(Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, DEFAULT_YEARS);

  public PayAssumptions {
    requireNonNull(current, "current");
    current.ifPresent(amount -> require("current pay", amount, LEAST_PAY, LARGEST_AMOUNT));
    require("the cost", cost, BigDecimal.ZERO, LARGEST_AMOUNT);
    require("the raise", raisePercent, LOWEST_RAISE, HIGHEST_RAISE);
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("the years go from 1 to " + MOST_YEARS);
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
        && years == DEFAULT_YEARS;
  }

  /** Returns the exact factor by which pay grows on an anniversary: 1.03 for a raise of 3%. */
  BigDecimal growth() {
    return BigDecimal.ONE.add(raisePercent.movePointLeft(2)).stripTrailingZeros();
  }
}
