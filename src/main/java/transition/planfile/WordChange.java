package transition.planfile;

import java.util.Optional;

/**
 * The difference between two lines, in whole words.
 *
 * @param gone the words of the first line
 * @param come the words of the second line
 */
record WordChange(String gone, String come) {

  static WordChange of(String before, String after) {
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    return new WordChange(
        before.substring(prefix, before.length() - suffix),
        after.substring(prefix, after.length() - suffix));
  }

  /**
   * Applies the change to another line; empty unless the line has the words in exactly one place.
   */
  Optional<String> in(String line) {
    int index = gone.isBlank() ? -1 : line.indexOf(gone);
    return index >= 0 && line.indexOf(gone, index + 1) < 0
        ? Optional.of(line.substring(0, index) + come + line.substring(index + gone.length()))
        : Optional.empty();
  }

  private static int commonPrefix(String one, String other) {
    int end = 0;
    while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return wordStart(one, end);
  }

  /** Returns the start of the word at an index. */
  private static int wordStart(String text, int index) {
    int start = index;
    while (start > 0 && !isBoundary(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int commonSuffix(String one, String other, int prefix) {
    int length = 0;
    int most = Math.min(one.length(), other.length()) - prefix;
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    while (length > 0 && !isBoundary(one.charAt(one.length() - length))) {
      length--;
    }
    return length;
  }

  private static boolean isBoundary(char c) {
    return c == ' ' || c == '|' || c == '*' || c == ',';
  }
}
