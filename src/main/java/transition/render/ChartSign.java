package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.Text;
import transition.document.Text.Style;

/**
 * A sign that charts are drawn with.
 *
 * @param meaning for the legend; empty where none is needed
 */
record ChartSign(char unicode, char ascii, Style style, String meaning) {

  /** One that needs no legend. */
  ChartSign(char unicode, char ascii, Style style) {
    this(unicode, ascii, style, "");
  }

  char of(Glyphs glyphs) {
    return glyphs == Glyphs.UNICODE ? unicode : ascii;
  }

  Text text(Glyphs glyphs) {
    return Text.of(String.valueOf(of(glyphs)), style);
  }

  /** Those of some signs that occur in a chart, each with its meaning. */
  static List<Text> legend(List<ChartSign> signs, List<GanttRow> rows, Glyphs glyphs) {
    List<Text> legend = new ArrayList<>();
    for (ChartSign sign : signs) {
      if (rows.stream().anyMatch(row -> row.has(sign.of(glyphs)))) {
        legend.add(sign.text(glyphs).plus(Text.muted(" " + sign.meaning)));
      }
    }
    return legend;
  }
}
