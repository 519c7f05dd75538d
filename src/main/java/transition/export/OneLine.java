package transition.export;

import java.util.regex.Pattern;

/** Text that stays text, and one line, in whatever format it is written. */
final class OneLine {

  /** Line ends of all kinds, other control characters, and halves of characters. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private OneLine() {}

  /** The text with a blank for each run of what is no text, and without blanks at both ends. */
  static String of(String text) {
    return NO_TEXT.matcher(text).replaceAll(" ").strip();
  }
}
