package transition.planfile;

/** Places of lines in a text, whose lines may end with any of the three line ends. */
final class TextLines {

  private TextLines() {}

  static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns where the line of an index begins. */
  static int start(String text, int index) {
    int start = index;
    while (start > 0 && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns where the line of an index ends, before its line end. */
  static int end(String text, int index) {
    int end = index;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the line behind that of an index begins. */
  static int next(String text, int index) {
    int end = end(text, index);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  /** Whether the line that begins at an index is there and blank. */
  static boolean isBlank(String text, int start) {
    return start < text.length() && text.substring(start, end(text, start)).isBlank();
  }

  /** Returns where the line before the one that begins at an index begins; below 0 if none does. */
  static int previous(String text, int start) {
    if (start == 0) {
      return -1;
    }
    boolean two = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
    return start(text, start - (two ? 2 : 1));
  }

  /** Returns the number of the line of an index, from 1. */
  static int number(String text, int index) {
    int number = 1;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        number++;
      }
    }
    return number;
  }
}
