package transition.catalog;

import java.util.Locale;
import transition.model.Place;
import transition.model.Problem;

/** Controls of terminals and of writing direction, and what is no character at all. */
final class ControlCharacters {

  private ControlCharacters() {}

  /** The content of a file with blanks in their places, which are reported. */
  static String blanked(String text, Place start, Problems problems) {
    char[] blanked = null;
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        report(c, new Place(start.file(), line, column, start.path()), problems);
        blanked = blanked == null ? text.toCharArray() : blanked;
        blanked[i] = ' ';
      }
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
    return blanked == null ? text : new String(blanked);
  }

  /** A value with blanks in their places; they are reported at the value's own. */
  static String blankedAt(String text, Place place, Problems problems) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        report(text.charAt(i), place, problems);
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  static boolean areAbsent(String text) {
    return text.chars().noneMatch(c -> isForbidden((char) c));
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
        new Problem(place, "the control character U+" + code + " is not allowed", "take it out"));
  }
}
