package transition.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import transition.report.Block.Column;
import transition.report.Block.Table;
import transition.report.Text;
import transition.report.Text.Style;

/**
 * A table as lines of a given width. Flexible columns are wrapped where it is too wide; where they
 * would get too narrow, the last of them move below their row.
 */
final class TableLayout {

  private static final String GAP = "  ";
  private static final int NARROWEST = 14;
  private static final int LONGEST_WORD = 30;
  private static final int LEAST = 8;
  private static final String ASCII_NONE = Ascii.of(Text.NONE.plain());

  private final Table table;
  private final int width;
  private final List<Integer> beside = new ArrayList<>();
  private final List<Integer> below = new ArrayList<>();

  private TableLayout(Table table, int width) {
    this.table = table;
    this.width = width;
    for (int i = 0; i < table.columns().size(); i++) {
      beside.add(i);
    }
    while (narrowestWidth() > width && lastFlexible() > 0) {
      int moved = lastFlexible();
      beside.remove(Integer.valueOf(moved));
      below.add(0, moved);
    }
  }

  static List<Text> lines(Table table, int width) {
    return new TableLayout(table, width).lines();
  }

  private List<Text> lines() {
    int[] widths = widths();
    List<Text> lines = new ArrayList<>(header(widths));
    for (List<Text> row : table.rows()) {
      List<List<Text>> cells = new ArrayList<>();
      for (int i = 0; i < beside.size(); i++) {
        cells.add(TextWrapper.wrap(row.get(beside.get(i)), widths[i]));
      }
      lines.addAll(side(cells, widths));
      for (int column : below) {
        lines.addAll(below(row, column));
      }
    }
    return lines;
  }

  private List<Text> header(int[] widths) {
    List<List<Text>> cells = new ArrayList<>();
    for (int i = 0; i < beside.size(); i++) {
      String header = column(i).header().toUpperCase(Locale.ROOT);
      cells.add(TextWrapper.wrap(Text.muted(header), widths[i]));
    }
    return side(cells, widths);
  }

  /** Cells next to each other, as many lines as the highest has. */
  private List<Text> side(List<List<Text>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Text> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      Text line = Text.EMPTY;
      for (int i = 0; i < cells.size(); i++) {
        Text cell = y < cells.get(i).size() ? cells.get(i).get(y) : Text.EMPTY;
        Text space = Text.of(" ".repeat(Math.max(0, widths[i] - TextWrapper.width(cell))));
        line = line.plus(column(i).right() ? space.plus(cell) : cell.plus(space));
        line = i < cells.size() - 1 ? line.plus(GAP) : line;
      }
      lines.add(line);
    }
    return lines;
  }

  private List<Text> below(List<Text> row, int column) {
    Text cell = row.get(column);
    if (cell.isEmpty() || cell.equals(Text.NONE) || cell.plain().equals(ASCII_NONE)) {
      return List.of();
    }
    String indent = GAP + GAP;
    Text labelled = Text.of(table.columns().get(column).header() + ": ", Style.MUTED).plus(cell);
    return TextWrapper.wrap(labelled, Math.max(1, width - indent.length())).stream()
        .map(line -> Text.of(indent).plus(line))
        .toList();
  }

  private Column column(int index) {
    return table.columns().get(beside.get(index));
  }

  private int lastFlexible() {
    return beside.stream()
        .filter(index -> table.columns().get(index).flexible())
        .reduce((first, second) -> second)
        .orElse(-1);
  }

  private int narrowestWidth() {
    return gaps()
        + beside.stream()
            .mapToInt(
                index -> table.columns().get(index).flexible() ? narrowest(index) : natural(index))
            .sum();
  }

  /** Wide enough for its words, and for some of them next to each other. */
  private int narrowest(int index) {
    int longest =
        table.rows().stream()
            .mapToInt(row -> TextWrapper.longestWord(row.get(index)))
            .max()
            .orElse(0);
    return Math.min(natural(index), Math.max(NARROWEST, Math.min(longest, LONGEST_WORD)));
  }

  private int gaps() {
    return GAP.length() * (beside.size() - 1);
  }

  private int natural(int index) {
    int header = DisplayWidth.of(table.columns().get(index).header());
    return Math.max(
        header,
        table.rows().stream().mapToInt(row -> TextWrapper.width(row.get(index))).max().orElse(0));
  }

  /** Natural widths, with the widest columns cut down until all fit. */
  private int[] widths() {
    int[] widths = beside.stream().mapToInt(this::natural).toArray();
    int[] narrowest = beside.stream().mapToInt(this::narrowest).toArray();
    for (int excess = IntStream.of(widths).sum() + gaps() - width; excess > 0; excess--) {
      widths[columnToCut(widths, narrowest)]--;
    }
    return widths;
  }

  /**
   * The widest flexible column, as long as none of its words breaks; then one whose words do; and
   * only then one that should not be wrapped at all.
   */
  private int columnToCut(int[] widths, int[] narrowest) {
    OptionalInt keepsWords = widest(widths, i -> column(i).flexible() && widths[i] > narrowest[i]);
    OptionalInt flexible = widest(widths, i -> column(i).flexible() && widths[i] > LEAST);
    return keepsWords.orElse(flexible.orElse(widest(widths, i -> true).orElseThrow()));
  }

  private static OptionalInt widest(int[] widths, IntPredicate among) {
    return IntStream.range(0, widths.length)
        .filter(among)
        .reduce((a, b) -> widths[b] > widths[a] ? b : a);
  }
}
