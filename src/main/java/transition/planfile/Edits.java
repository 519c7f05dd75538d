package transition.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects changes to a text that do not overlap, and applies them together. */
final class Edits {

  /** Two changes overlap. */
  static final class OverlapException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int index;

    private OverlapException(int index) {
      super("two changes overlap at " + index);
      this.index = index;
    }

    /** Returns where the second change begins in the text. */
    int index() {
      return index;
    }
  }

  private record TextEdit(int start, int end, String text) {}

  private final List<TextEdit> edits = new ArrayList<>();

  /** Replaces the text between two indexes. */
  void replace(int start, int end, String text) {
    edits.add(new TextEdit(start, end, text));
  }

  /** Inserts a text at an index, after what was inserted there before. */
  void insert(int index, String text) {
    replace(index, index, text);
  }

  /**
   * Returns the text with all changes.
   *
   * @throws OverlapException if two changes overlap
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
