package transition.planfile;

/** Finds the place behind the words of a task where a note belongs. */
final class NotePlace {

  private NotePlace() {}

  /**
   * Returns the index in a text behind the times of a task; where it has none, the end of its first
   * line that ends a sentence, or else of its last one: before what some editors need to have last
   * there, such as the name that others refer to a line by.
   */
  static int of(Checkbox box, String text) {
    String words = box.words(text);
    return box.textStart()
        + box.times(text)
            .filter(TaskTimes::isOfPlan)
            .map(TaskTimes::last)
            .orElseGet(() -> endOfSentence(words));
  }

  private static int endOfSentence(String words) {
    int start = 0;
    while (true) {
      int end = TextLines.end(words, start);
      int last = withoutLastSigns(words, start, end);
      boolean sentence = last > start && ".!?)".indexOf(words.charAt(last - 1)) >= 0;
      if (sentence || TextLines.next(words, end) == words.length()) {
        return last;
      }
      start = TextLines.next(words, end);
    }
  }

  private static int withoutLastSigns(String words, int start, int end) {
    int last = blanksBefore(words, start, end);
    int name = last;
    while (name > start && isOfName(words.charAt(name - 1))) {
      name--;
    }
    boolean named = name < last && name - 1 > start && words.charAt(name - 1) == '^';
    return named && Character.isWhitespace(words.charAt(name - 2))
        ? blanksBefore(words, start, name - 1)
        : last;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static int blanksBefore(String words, int start, int end) {
    int last = end;
    while (last > start
        && (Character.isWhitespace(words.charAt(last - 1)) || words.charAt(last - 1) == '\\')) {
      last--;
    }
    return last;
  }
}
