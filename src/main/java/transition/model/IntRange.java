package transition.model;

/**
 * A range of whole numbers, both ends included: years, months or percentages as guides give them.
 *
 * @param low at least 0
 * @param high at least {@code low}; equal to it where a guide gives a single figure
 */
public record IntRange(int low, int high) {

  private static final int MOST_DIGITS = 9;

  public IntRange {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("a range goes from the lower number to the higher");
    }
  }

  /**
   * Reads {@code 30} or {@code 30-40}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static IntRange parse(String text) {
    int dash = text.indexOf('-');
    String first = dash < 0 ? text : text.substring(0, dash);
    String second = dash < 0 ? text : text.substring(dash + 1);
    if (!isNumber(first) || !isNumber(second)) {
      throw new IllegalArgumentException("a range is written as 30 or 30-40");
    }
    return new IntRange(Integer.parseInt(first), Integer.parseInt(second));
  }

  /**
   * Reads one whole number, which may be negative.
   *
   * @throws IllegalArgumentException if the text is anything else, even a range
   */
  public static int parseSingle(String text) {
    if (!isNumber(text.startsWith("-") ? text.substring(1) : text)) {
      throw new IllegalArgumentException("must be one whole number");
    }
    return Integer.parseInt(text);
  }

  /**
   * Reads one whole number from 1 on.
   *
   * @param most the largest value allowed
   * @param rule the message of the exception for another number
   * @throws IllegalArgumentException if the text is anything else, even a range
   */
  public static int parseSingle(String text, int most, String rule) {
    int number = parseSingle(text);
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(rule);
    }
    return number;
  }

  /**
   * Reads {@code 30%} or {@code 30-40%}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static IntRange parsePercent(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException("a percentage is written as 30% or 30-40%");
    }
    return parse(text.substring(0, text.length() - 1));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /**
   * Reads one percentage, such as {@code 30%}.
   *
   * @param most the largest value allowed; the smallest is 1
   * @param rule the message of the exception
   * @throws IllegalArgumentException if the text is anything else, even a range
   */
  public static int parseSinglePercent(String text, int most, String rule) {
    IntRange percent = parsePercent(text);
    if (text.contains("-") || percent.low < 1 || percent.low > most) {
      throw new IllegalArgumentException(rule);
    }
    return percent.low;
  }

  /** Returns the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return low == high ? Integer.toString(low) : low + "-" + high;
  }
}
