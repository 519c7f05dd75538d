package transition.model;

/**
 * The duration of a transition according to a guide, in calendar months.
 *
 * @param minMonths at least 1
 * @param maxMonths at least {@code minMonths}; equal to it where the guide gives a single figure
 */
public record Timeline(int minMonths, int maxMonths) {

  public Timeline {
    if (minMonths < 1 || maxMonths < minMonths || maxMonths > 120) {
      throw new IllegalArgumentException("a timeline goes from at least 1 to at most 120 months");
    }
  }

  /**
   * Reads {@code 6 months} or {@code 6-9 months}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Timeline parse(String text) {
    String unit = text.equals("1 month") ? " month" : " months";
    if (!text.endsWith(unit)) {
      throw new IllegalArgumentException("a timeline is written as 6 months or 6-9 months");
    }
    IntRange months = IntRange.parse(text.substring(0, text.length() - unit.length()));
    return new Timeline(months.low(), months.high());
  }

  /** Returns the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return new IntRange(minMonths, maxMonths) + (maxMonths == 1 ? " month" : " months");
  }
}
