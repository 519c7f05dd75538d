package transition.render;

import transition.report.Text.Style;

/** What a burn-up chart is drawn with, in the order of its legend. */
enum BurnUpSign {
  PLANNED('·', '.', Style.PLAIN, "planned"),
  DONE('█', '#', Style.GOOD, "done"),
  TODAY('▲', '^', Style.STRONG, "today"),
  LIKELY('◆', '*', Style.CAUTION, "likely end"),
  RANGE('━', '=', Style.CAUTION, "range of the end"),
  /** Where the range goes on beyond the chart. */
  BEYOND('▶', '>', Style.CAUTION, "and later"),
  CORNER('└', '+', Style.MUTED, ""),
  SIDE('│', '|', Style.MUTED, ""),
  TICK('┤', '+', Style.MUTED, ""),
  FLOOR('─', '-', Style.MUTED, "");

  private final char unicode;
  private final char ascii;
  final Style style;

  /** For the legend; empty where none is needed. */
  final String meaning;

  BurnUpSign(char unicode, char ascii, Style style, String meaning) {
    this.unicode = unicode;
    this.ascii = ascii;
    this.style = style;
    this.meaning = meaning;
  }

  char of(Glyphs glyphs) {
    return glyphs == Glyphs.UNICODE ? unicode : ascii;
  }
}
