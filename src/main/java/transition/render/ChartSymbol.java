package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.Text;
import transition.document.Text.Style;

/**
 * A symbol that charts are drawn with.
 *
 * @param meaning for the legend; empty where none is needed
 */
record ChartSymbol(char unicode, char ascii, Style style, String meaning) {

  /** Creates a symbol that needs no legend. */
  ChartSymbol(char unicode, char ascii, Style style) {
    this(unicode, ascii, style, "");
  }

  char of(CharacterSet characters) {
    return characters == CharacterSet.UNICODE ? unicode : ascii;
  }

  Text text(CharacterSet characters) {
    return Text.of(String.valueOf(of(characters)), style);
  }

  /** Returns the symbols that occur in a chart, each with its meaning. */
  static List<Text> legend(
      List<ChartSymbol> symbols, List<ChartRow> rows, CharacterSet characters) {
    List<Text> legend = new ArrayList<>();
    for (ChartSymbol symbol : symbols) {
      if (rows.stream().anyMatch(row -> row.has(symbol.of(characters)))) {
        legend.add(symbol.text(characters).plus(Text.muted(" " + symbol.meaning)));
      }
    }
    return legend;
  }
}
