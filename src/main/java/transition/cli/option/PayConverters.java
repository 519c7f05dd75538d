package transition.cli.option;

import static transition.analysis.PayAssumptions.HIGHEST_RAISE;
import static transition.analysis.PayAssumptions.LARGEST_AMOUNT;
import static transition.analysis.PayAssumptions.LEAST_PAY;
import static transition.analysis.PayAssumptions.LOWEST_RAISE;
import static transition.analysis.PayAssumptions.MOST_YEARS;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import transition.text.Decimals;

/** As {@link Converters}, for amounts of money and what else pay over time depends on. */
final class PayConverters {

  private PayConverters() {}

  /** A year's pay. */
  static final class Pay implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return amount(text, LEAST_PAY);
    }
  }

  /** Money to be spent, or none. */
  static final class Cost implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return amount(text, BigDecimal.ZERO);
    }
  }

  /** A percentage, with or without its sign. */
  static final class Raise implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?%?")) {
        throw wrong(text);
      }
      BigDecimal percent = new BigDecimal(text.replace("%", ""));
      if (percent.compareTo(LOWEST_RAISE) < 0 || percent.compareTo(HIGHEST_RAISE) > 0) {
        throw wrong(text);
      }
      return percent;
    }

    private static TypeConversionException wrong(String text) {
      return new TypeConversionException(
          "%s is not a yearly raise from %s%% to %s%%, such as 3%% or 2.5%%"
              .formatted(Converters.quoted(text), LOWEST_RAISE, HIGHEST_RAISE));
    }
  }

  static final class Years implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int years = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
      if (years < 1 || years > MOST_YEARS) {
        throw new TypeConversionException(
            "%s is not a whole number of years from 1 to %s"
                .formatted(Converters.quoted(text), MOST_YEARS));
      }
      return years;
    }
  }

  private static BigDecimal amount(String text, BigDecimal least) {
    if (!text.matches("([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,2})?")) {
      throw new TypeConversionException(
          "%s is not an amount; write the number alone, such as 50000, 50,000 or 50000.50"
              .formatted(Converters.quoted(text)));
    }
    BigDecimal amount = new BigDecimal(text.replace(",", ""));
    if (amount.compareTo(least) < 0 || amount.compareTo(LARGEST_AMOUNT) > 0) {
      throw new TypeConversionException(
          "%s is out of range; the amount goes from %s to %s"
              .formatted(
                  Converters.quoted(text),
                  least,
                  Decimals.grouped(LARGEST_AMOUNT.longValueExact())));
    }
    return amount;
  }
}
