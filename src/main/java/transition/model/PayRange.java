package transition.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import transition.text.Decimals;

/**
 * Yearly gross pay from {@code low} to {@code high}, in whole units of its market's currency.
 *
 * @param low at least 1
 * @param high at least {@code low}
 * @param open whether the source says that pay goes beyond {@code high}, as in "70,000-110,000+"
 */
public record PayRange(long low, long high, boolean open) {

  /** The largest amount there is. */
  public static final long LARGEST = 100_000_000;

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}");

  public PayRange {
    if (low < 1 || high < low || high > LARGEST) {
      throw new IllegalArgumentException(
          "pay goes from at least 1 up to at most 100,000,000, low figure first");
    }
  }

  /**
   * Reads {@code 85,000-140,000} or {@code 70,000-110,000+}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static PayRange parse(String text) {
    boolean open = text.endsWith("+");
    String range = open ? text.substring(0, text.length() - 1) : text;
    int dash = range.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("pay is a range such as 42,000-65,000");
    }
    return new PayRange(amount(range.substring(0, dash)), amount(range.substring(dash + 1)), open);
  }

  private static long amount(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new IllegalArgumentException("pay is a range such as 42,000-65,000");
    }
    return Long.parseLong(text.replace(",", ""));
  }

  /** Returns the exact midpoint, which may end in .5. */
  public BigDecimal midpoint() {
    return BigDecimal.valueOf(low + high).divide(BigDecimal.valueOf(2));
  }

  /** Returns the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return Decimals.grouped(low) + "-" + Decimals.grouped(high) + (open ? "+" : "");
  }
}
