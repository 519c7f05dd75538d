package transition.render;

import java.util.Arrays;
import transition.document.Text;
import transition.document.Text.Style;

/** A line of a chart, on which later symbols cover earlier ones. */
final class ChartRow {

  private final char[] symbols;
  private final Style[] styles;

  ChartRow(int columns) {
    symbols = new char[columns];
    styles = new Style[columns];
    Arrays.fill(symbols, ' ');
    Arrays.fill(styles, Style.PLAIN);
  }

  void put(int column, char symbol, Style style) {
    symbols[column] = symbol;
    styles[column] = style;
  }

  /**
   * Fills the columns from one to another, both included; none if {@code to} is before {@code
   * from}.
   */
  void fill(int from, int to, char symbol, Style style) {
    for (int column = from; column <= to; column++) {
      put(column, symbol, style);
    }
  }

  /** Writes words whose every character takes one column. */
  void write(int column, String words, Style style) {
    for (int i = 0; i < words.length(); i++) {
      put(column + i, words.charAt(i), style);
    }
  }

  boolean has(char symbol) {
    return new String(symbols).indexOf(symbol) >= 0;
  }

  /** Returns the line without trailing spaces. */
  Text text() {
    Text text = Text.EMPTY;
    String line = new String(symbols).stripTrailing();
    for (int start = 0, end; start < line.length(); start = end) {
      end = start + 1;
      while (end < line.length() && styles[end] == styles[start]) {
        end++;
      }
      text = text.plus(Text.of(line.substring(start, end), styles[start]));
    }
    return text;
  }
}
