package transition.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, each in a place of its own; all else stays as it is. */
final class Edits {

  /** Two changes are in the same place. */
  static final class OverlapException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int index;

    private OverlapException(int index) {
      super("two changes overlap at " + index);
      this.index = index;
    }

    /** Where the second one begins in the text. */
    int index() {
      return index;
    }
  }

  private record TextEdit(int start, int end, String text) {}

  private final List<TextEdit> edits = new ArrayList<>();

  /** Puts a text in the place of what stands from one index to another. */
  void replace(int start, int end, String text) {
    edits.add(new TextEdit(start, end, text));
  }

  /** Puts a text before what stands at an index, behind what was inserted there before. */
  void insert(int index, String text) {
    replace(index, index, text);
  }

  /**
   * The text with all changes.
   *
   * @throws OverlapException if two changes are in the same place
   */
  String in(String text) {
    List<TextEdit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
    StringBuilder result = new StringBuilder(text.length() + 256);
    int done = 0;
    for (TextEdit edit : inOrder) {
      if (edit.start < done) {
        throw new OverlapException(edit.start);
      }
      result.append(text, done, edit.start).append(edit.text);
      done = edit.end;
    }
    return result.append(text, done, text.length()).toString();
  }
}
