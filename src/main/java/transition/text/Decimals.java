package transition.text;

/**
 * Decimal numbers as text, held as integers in units of their last decimal. See the decision on
 * start-up.
 */
public final class Decimals {

  private Decimals() {}

  /**
   * Returns a quotient rounded to the nearest integer, halves up.
   *
   * @param dividend at least 0
   */
  public static long halfUp(long dividend, long divisor) {
    return dividend / divisor + (dividend % divisor * 2 >= divisor ? 1 : 0);
  }

  /**
   * Formats a number without trailing zeros, such as "7.5" or "210".
   *
   * @param number at least 0, in units of the last decimal
   */
  public static String text(long number, int decimals) {
    long left = number;
    int shown = decimals;
    while (shown > 0 && left % 10 == 0) {
      left /= 10;
      shown--;
    }
    String digits = Long.toString(left);
    if (shown == 0) {
      return digits;
    }
    String padded = "0".repeat(Math.max(0, shown + 1 - digits.length())) + digits;
    int point = padded.length() - shown;
    return padded.substring(0, point) + "." + padded.substring(point);
  }

  /**
   * Formats an integer with commas between thousands, such as "1,234,567".
   *
   * @param number at least 0
   */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
