package transition.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;

/**
 * Lays out a table in a given width. Flexible columns wrap where it is too wide; where they would
 * get too narrow, the last ones move below their row.
 */
final class TableLayout {

  private static final String GAP = "  ";
  private static final int NARROWEST = 14;
  private static final int LONGEST_WORD = 30;
  private static final int LEAST = 8;

  /** The most lines of a cell before another column moves below the row. */
  private static final int TALLEST = 4;

  private final Table table;
  private final int width;
  private final CharacterSet characters;
  private final List<Integer> beside = new ArrayList<>();
  private final List<Integer> below = new ArrayList<>();
  private int tallest;

  private TableLayout(Table table, int width, CharacterSet characters, int moved) {
    this.table = table;
    this.width = width;
    this.characters = characters;
    List<Integer> movable = movable(table);
    below.addAll(movable.subList(movable.size() - moved, movable.size()));
    for (int i = 0; i < table.columns().size(); i++) {
      if (!below.contains(i)) {
        beside.add(i);
      }
    }
  }

  static List<Text> lines(Table table, int width, CharacterSet characters) {
    int most = movable(table).size();
    List<Text> shortest = List.of();
    for (int moved = 0; moved <= most; moved++) {
      TableLayout layout = new TableLayout(table, width, characters, moved);
      if (layout.narrowestWidth() <= width || moved == most) {
        List<Text> lines = layout.lines();
        shortest = shortest.isEmpty() || lines.size() < shortest.size() ? lines : shortest;
        if (layout.tallest <= TALLEST) {
          break;
        }
      }
    }
    return shortest;
  }

  /** Returns the columns that can move below their row: flexible ones, except the first. */
  private static List<Integer> movable(Table table) {
    List<Integer> movable = new ArrayList<>();
    for (int i = 1; i < table.columns().size(); i++) {
      if (table.columns().get(i).flexible()) {
        movable.add(i);
      }
    }
    return movable;
  }

  private List<Text> lines() {
    int[] widths = widths();
    BelowRow fields = new BelowRow(table.columns(), below, width, characters);
    List<Text> lines = new ArrayList<>(header(widths));
    for (List<Text> row : table.rows()) {
      List<List<Text>> cells = new ArrayList<>();
      for (int i = 0; i < beside.size(); i++) {
        cells.add(TextWrapper.wrap(row.get(beside.get(i)), widths[i]));
      }
      tallest = Math.max(tallest, height(cells));
      lines.addAll(side(cells, widths));
      lines.addAll(fields.lines(row));
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

  private static int height(List<List<Text>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Joins cells side by side, to as many lines as the tallest has. */
  private List<Text> side(List<List<Text>> cells, int[] widths) {
    int height = height(cells);
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

  private Column column(int index) {
    return table.columns().get(beside.get(index));
  }

  private int narrowestWidth() {
    return gaps()
        + beside.stream()
            .mapToInt(
                index -> table.columns().get(index).flexible() ? narrowest(index) : natural(index))
            .sum();
  }

  /** Returns the width that a column needs for its words, and for some of them side by side. */
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

  /** Returns the width of the widest cell, limited to that of a readable line. */
  private int natural(int index) {
    int header = DisplayWidth.of(table.columns().get(index).header());
    int cells =
        table.rows().stream().mapToInt(row -> TextWrapper.width(row.get(index))).max().orElse(0);
    return Math.max(
        header,
        table.columns().get(index).flexible() ? Math.min(cells, MaximumWidths.PROSE) : cells);
  }

  /** Returns the natural widths, with the widest columns narrowed until all fit. */
  private int[] widths() {
    int[] widths = beside.stream().mapToInt(this::natural).toArray();
    int[] narrowest = beside.stream().mapToInt(this::narrowest).toArray();
    for (int excess = IntStream.of(widths).sum() + gaps() - width; excess > 0; excess--) {
      widths[columnToCut(widths, narrowest)]--;
    }
    return widths;
  }

  /**
   * Returns the widest flexible column whose words stay whole; failing that, one whose words break;
   * and last, one that should not wrap at all.
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
