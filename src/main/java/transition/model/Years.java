package transition.model;

/** Consecutive years, first and last included. */
public record Years(int first, int last) {

  public Years {
    if (last < first) {
      throw new IllegalArgumentException("must not end before it begins");
    }
  }

  /** Reads {@code 2026-2030} or a single year. */
  public static Years parse(String text) {
    int hyphen = text.indexOf('-');
    try {
      int first = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen));
      return new Years(first, hyphen < 0 ? first : Integer.parseInt(text.substring(hyphen + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be years such as 2026-2030", e);
    }
  }

  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** Returns the years as words: "2026", "2026 and 2027" or "2026 to 2028". */
  @Override
  public String toString() {
    return first == last ? "" + first : first + (last == first + 1 ? " and " : " to ") + last;
  }
}
