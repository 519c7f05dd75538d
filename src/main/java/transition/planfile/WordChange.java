package transition.planfile;

import java.util.Optional;

/**
 * The difference between two lines, in whole words.
 *
 * @param removed the words of the first line
 * @param added the words of the second line
 */
record WordChange(String removed, String added) {

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
    int index = removed.isBlank() ? -1 : line.indexOf(removed);
    return index >= 0 && line.indexOf(removed, index + 1) < 0
        ? Optional.of(line.substring(0, index) + added + line.substring(index + removed.length()))
        : Optional.empty();
  }

  private static int commonPrefix(String first, String second) {
    int end = 0;
    while (end < first.length()
        && end < second.length()
        && first.charAt(end) == second.charAt(end)) {
      end++;
    }
    return wordStart(first, end);
  }

  /** Returns the start of the word at an index. */
  private static int wordStart(String text, int index) {
    int start = index;
    while (start > 0 && !isBoundary(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int commonSuffix(String first, String second, int prefix) {
    int length = 0;
    int most = Math.min(first.length(), second.length()) - prefix;
    while (length < most
        && first.charAt(first.length() - 1 - length)
            == second.charAt(second.length() - 1 - length)) {
      length++;
    }
    while (length > 0 && !isBoundary(first.charAt(first.length() - length))) {
      length--;
    }
    return length;
  }

  private static boolean isBoundary(char c) {
    return c == ' ' || c == '|' || c == '*' || c == ',';
  }
}
