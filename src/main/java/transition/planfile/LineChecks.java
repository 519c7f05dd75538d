package transition.planfile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rejects input that no plan has and that would take long to read. */
final class LineChecks {

  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_LINES = 100_000;

  /**
   * The most lines that the Markdown library may copy. For each line of a paragraph that begins
   * with a sign or a digit, it copies all lines before it; 10,000 such lines reach this limit.
   */
  private static final long MOST_COPIES = 50_000_000;

  private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", "|||||||", ">>>>>>>");
  private static final Pattern BLOCK =
      Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t]");
  private static final Pattern BLANKS = Pattern.compile("[ \\t>]*");

  private final String file;
  private final String text;
  private long paragraphLines;
  private long copies;

  private LineChecks(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Checks all lines of a file.
   *
   * @throws DamagedPlanException if it has conflict markers of a merge, or is too expensive to read
   */
  static void require(String file, String text) {
    new LineChecks(file, text).requireLines();
  }

  private void requireLines() {
    int line = 1;
    for (int start = 0; start < text.length(); start = TextLines.next(text, start)) {
      int end = TextLines.end(text, start);
      require(end - start <= LONGEST_LINE, line, "the line is longer than 1 MiB; shorten it");
      require(line <= MOST_LINES, line, "the file has more than 100,000 lines; shorten it");
      count(start, end);
      require(
          copies <= MOST_COPIES,
          line,
          "a paragraph or table has more than 10,000 lines; put blank lines between them");
      requireNoConflict(start, end, line);
      line++;
    }
  }

  private void require(boolean fine, int line, String problem) {
    if (!fine) {
      throw new DamagedPlanException(file, line, problem);
    }
  }

  private void count(int start, int end) {
    if (BLOCK.matcher(text).region(start, end).lookingAt()) {
      paragraphLines = 0;
    }
    Matcher blanks = BLANKS.matcher(text).region(start, end);
    int first = blanks.lookingAt() ? blanks.end() : start;
    if (first == end) {
      paragraphLines = 0;
    } else {
      paragraphLines++;
      copies += Character.isLetter(text.charAt(first)) ? 0 : paragraphLines;
    }
  }

  private void requireNoConflict(int start, int end, int line) {
    for (String mark : CONFLICT_MARKS) {
      if (text.startsWith(mark, start)
          && (end == start + mark.length() || text.charAt(start + mark.length()) == ' ')) {
        throw new DamagedPlanException(
            file,
            line,
            "unresolved merge conflict (%s): keep the lines that you want, delete the markers,"
                    .formatted(mark)
                + " and try again");
      }
    }
  }
}
