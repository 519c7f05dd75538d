package transition.text;

/** Keeps text from data files on one line. */
public final class OneLine {

  private OneLine() {}

  /**
   * Returns a text with each run of blanks, line ends, control characters and unpaired surrogates
   * replaced by one blank, and without marks that change the direction of text.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .filter(point -> !isDirection(point))
        .map(point -> isBlank(point) ? ' ' : point)
        .filter(point -> point != ' ' || (line.length() > 0 && !endsWithBlank(line)))
        .forEach(line::appendCodePoint);
    return line.toString().stripTrailing();
  }

  /** Returns the first {@code longest} characters of a text on one line, with "…" if it was cut. */
  public static String excerpt(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return of(text);
    }
    return of(text.substring(0, text.offsetByCodePoints(0, longest - 1))) + "…";
  }

  /**
   * Returns the beginning of a text on one line, at most {@code longest} characters, cut at the end
   * of a word if possible and marked with "…".
   */
  public static String beginning(String text, int longest) {
    String line = of(text);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int most = line.offsetByCodePoints(0, longest - 1);
    int blank = line.lastIndexOf(' ', most);
    return line.substring(0, blank > 0 ? blank : most).strip() + "…";
  }

  /**
   * Returns whether a text is a single word of printable ASCII, as most keys are, so that it needs
   * no change.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWithBlank(StringBuilder line) {
    return line.charAt(line.length() - 1) == ' ';
  }

  private static boolean isDirection(int point) {
    return switch (point) {
      case 0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e -> true;
      default -> point >= 0x2066 && point <= 0x2069;
    };
  }

  private static boolean isBlank(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
