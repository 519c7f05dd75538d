package transition.planfile;

/** Finds lines in a text. All three kinds of line ends are understood. */
final class TextLines {

  private TextLines() {}

  static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns the start of the line at an index. */
  static int start(String text, int index) {
    int start = index;
    while (start > 0 && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns the end of the line at an index, before its line end. */
  static int end(String text, int index) {
    int end = index;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the start of the line after the one at an index. */
  static int next(String text, int index) {
    int end = end(text, index);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  /** Returns whether there is a line at an index and it is blank. */
  static boolean isBlank(String text, int start) {
    return start < text.length() && text.substring(start, end(text, start)).isBlank();
  }

  /** Returns the start of the line before the one at an index; negative if there is none. */
  static int previous(String text, int start) {
    if (start == 0) {
      return -1;
    }
    boolean two = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
    return start(text, start - (two ? 2 : 1));
  }

  /** Returns the number of the line at an index, from 1. */
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
