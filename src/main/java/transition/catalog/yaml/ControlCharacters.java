package transition.catalog.yaml;

import java.util.Locale;
import transition.model.validation.Place;
import transition.model.validation.Problem;

/** Controls of terminals and of writing direction, and what is no character at all. */
final class ControlCharacters {

  /** What has more is no text. */
  private static final int MOST = 100;

  private ControlCharacters() {}

  /** Replaces control characters by blanks, and reports them. */
  static String blanked(String text, Place start, Problems problems) {
    char[] blanked = null;
    int found = 0;
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        Place place = new Place(start.file(), line, column, start.path());
        if (++found > MOST) {
          throw new InvalidDataException(
              place, "is one of more than " + MOST + " control characters", "make it a text file");
        }
        report(c, place, problems);
        blanked = blanked == null ? text.toCharArray() : blanked;
        blanked[i] = ' ';
      }
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
    return blanked == null ? text : new String(blanked);
  }

  /** Returns whether a value has a control character, and reports it. */
  static boolean isIn(String text, Place place, Problems problems) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        report(text.charAt(i), place, problems);
        return true;
      }
    }
    return false;
  }

  private static boolean isForbidden(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c >= '\uFFFE';
  }

  private static void report(char c, Place place, Problems problems) {
    String code = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    problems.report(
        new Problem(place, "the control character U+" + code + " is not allowed", "remove it"));
  }
}
