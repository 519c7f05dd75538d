package transition.request;

import static transition.analysis.PayAssumptions.ALL_PAY;
import static transition.analysis.PayAssumptions.HIGHEST_RAISE;
import static transition.analysis.PayAssumptions.LARGEST_AMOUNT;
import static transition.analysis.PayAssumptions.LEAST_PAY;
import static transition.analysis.PayAssumptions.LOWEST_RAISE;
import static transition.analysis.PayAssumptions.MOST_YEARS;

import java.math.BigDecimal;
import java.util.List;
import transition.error.InvalidValueException;
import transition.model.Level;
import transition.text.Decimals;

/** Reads amounts of money, and what else pay over time depends on, as {@link Values} does. */
public final class PayValues {

  /** The levels that somebody can begin at. */
  public static final List<Level> LEVELS = List.of(Level.ENTRY, Level.MID, Level.SENIOR);

  private PayValues() {}

  /** Reads a year's pay. */
  public static BigDecimal pay(String text) {
    return amount(text, LEAST_PAY);
  }

  /** Reads money to be spent; 0 is possible. */
  public static BigDecimal cost(String text) {
    return amount(text, BigDecimal.ZERO);
  }

  /** Reads a yearly raise in percent, with or without its sign. */
  public static BigDecimal raise(String text) {
    if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?%?")) {
      throw noRaise(text);
    }
    BigDecimal percent = new BigDecimal(text.replace("%", ""));
    if (percent.compareTo(LOWEST_RAISE) < 0 || percent.compareTo(HIGHEST_RAISE) > 0) {
      throw noRaise(text);
    }
    return percent;
  }

  private static InvalidValueException noRaise(String text) {
    return new InvalidValueException(
        "%s is not a yearly raise from %s%% to %s%%, such as 3%% or 2.5%%"
            .formatted(Values.quoted(text), LOWEST_RAISE, HIGHEST_RAISE));
  }

  /** Reads a whole number of years. */
  public static int years(String text) {
    int years = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    if (years < 1 || years > MOST_YEARS) {
      throw new InvalidValueException(
          "%s is not a whole number of years from 1 to %s"
              .formatted(Values.quoted(text), MOST_YEARS));
    }
    return years;
  }

  /** Reads what of the current pay goes on until the new job, in percent. */
  public static int payDuring(String text) {
    return Values.percent(text, 0, ALL_PAY)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "%s is not a whole percentage from 0%% to %s%%, such as 80%%"
                        .formatted(Values.quoted(text), ALL_PAY)));
  }

  /** Reads the level to begin at in the new role. */
  public static Level level(String text) {
    return Values.constant(LEVELS, Level::word, "level", text);
  }

  private static BigDecimal amount(String text, BigDecimal least) {
    if (!text.matches("([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,2})?")) {
      throw new InvalidValueException(
          "%s is not an amount; write the number alone, such as 50000, 50,000 or 50000.50"
              .formatted(Values.quoted(text)));
    }
    BigDecimal amount = new BigDecimal(text.replace(",", ""));
    if (amount.compareTo(least) < 0 || amount.compareTo(LARGEST_AMOUNT) > 0) {
      throw new InvalidValueException(
          "%s is out of range; the amount goes from %s to %s"
              .formatted(
                  Values.quoted(text), least, Decimals.grouped(LARGEST_AMOUNT.longValueExact())));
    }
    return amount;
  }
}
