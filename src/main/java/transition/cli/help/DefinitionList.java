package transition.cli.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Text;

/**
 * Lays out names on the left and meanings on the right, broken only between words, so that a date
 * or time can be copied. A name that is too long has its meaning below it.
 */
final class DefinitionList {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final String CONTINUED = "  ";

  private final int width;
  private final int column;

  /**
   * A name with its meaning.
   *
   * @param lines each begins on a line of its own
   */
  record Row(Text name, List<String> lines) {

    int width() {
      return name.plainString().length();
    }
  }

  /**
   * Creates a list of one or more parts with the same columns.
   *
   * @param all the rows of all parts
   */
  DefinitionList(int width, Collection<Row> all) {
    int longest = width / 3 + 1;
    this.width = width;
    this.column =
        all.stream().mapToInt(Row::width).filter(name -> name <= longest).max().orElse(longest);
  }

  String of(Collection<Row> rows) {
    StringBuilder text = new StringBuilder();
    int room = width - INDENT.length() - column - GAP.length();
    for (Row row : rows) {
      boolean beside = row.width() <= column;
      text.append(INDENT).append(row.name()).append(beside ? "" : "\n");
      int blanks = beside ? column - row.width() : INDENT.length() + column;
      for (String line : broken(row.lines(), room, CONTINUED)) {
        text.append(" ".repeat(blanks)).append(GAP).append(line).append('\n');
        blanks = INDENT.length() + column;
      }
    }
    return text.toString();
  }

  /**
   * Breaks lines between words.
   *
   * @param continued what stands before the rest of a line
   */
  static List<String> broken(List<String> lines, int room, String continued) {
    List<String> broken = new ArrayList<>();
    for (String line : lines) {
      StringBuilder current = new StringBuilder();
      for (String word : line.split(" ", -1)) {
        if (!current.isEmpty() && current.length() + 1 + word.length() > room) {
          broken.add(current.toString());
          current = new StringBuilder(continued).append(word);
        } else {
          current.append(current.isEmpty() ? "" : " ").append(word);
        }
      }
      broken.add(current.toString());
    }
    return broken;
  }
}
