package transition.planfile;

/** Finds the place for a note after the text of a task. */
final class NotePlace {

  private NotePlace() {}

  /**
   * Returns the index after the times of a task or first step. Without times, it is the end of the
   * first line that ends a sentence, or of the last line, before what some editors need at its end,
   * such as a block id.
   */
  static int of(Checkbox box, String text) {
    String words = box.words(text);
    return box.textStart()
        + box.times(text)
            .filter(TaskTimes::isOfPlan)
            .map(TaskTimes::last)
            .or(() -> box.stepTimes(text).map(StepTimes::last))
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
