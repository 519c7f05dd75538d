package transition.render;

import transition.document.Text.Style;

/**
 * The colors of a terminal, by what they mean; none is the only carrier of its meaning. They are
 * fixed ones out of 256, none lighter or darker than the middle, because those that a terminal's
 * theme decides may vanish on a light or on a dark background.
 */
public final class Palette {

  /** What can be typed, or is pointed at, as its number among 256 colors. */
  public static final int TYPED = 30;

  /** What is beside the point, as its number among 256 colors. */
  public static final int MUTED = 243;

  /** What is wrong, as its number among 256 colors. */
  public static final int ERROR = 160;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "1";
  private static final String GRAY = foreground(MUTED);
  private static final String GREEN = foreground(28);
  private static final String ORANGE = foreground(130);
  private static final String TEAL = foreground(TYPED);
  private static final String RED = foreground(ERROR);

  private Palette() {}

  /** The text, such as the program's name, that an error begins with. */
  public static String error(String text) {
    return escaped(BOLD + ";" + RED, text);
  }

  static String colored(String text, Style style) {
    return switch (style) {
      case PLAIN -> text;
      case STRONG -> escaped(BOLD, text);
      case MUTED -> escaped(GRAY, text);
      case GOOD -> escaped(GREEN, text);
      case CAUTION -> escaped(ORANGE, text);
      case CODE -> escaped(TEAL, text);
    };
  }

  private static String foreground(int color) {
    return "38;5;" + color;
  }

  private static String escaped(String code, String text) {
    return "\u001b[" + code + "m" + text + RESET;
  }
}
