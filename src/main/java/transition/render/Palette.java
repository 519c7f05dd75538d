package transition.render;

import transition.document.Text.Style;

/**
 * The colors of a terminal by meaning; no meaning is carried by color alone. Colors are fixed ones
 * out of 256, neither light nor dark, because those of a terminal's theme may vanish on a light or
 * dark background.
 */
public final class Palette {

  /** The color of text to type and of what is selected, out of 256. */
  public static final int TYPED = 30;

  /** The color of less important text, out of 256. */
  public static final int MUTED = 243;

  /** The color of errors, out of 256. */
  public static final int ERROR = 160;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "1";
  private static final String GRAY = foreground(MUTED);
  private static final String GREEN = foreground(28);
  private static final String ORANGE = foreground(130);
  private static final String TEAL = foreground(TYPED);
  private static final String RED = foreground(ERROR);

  private Palette() {}

  /** Colors the start of an error message. */
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
