package transition.render;

import transition.report.Text.Style;

/** What a chart over time is drawn with. */
enum GanttSign {
  BAR('━', '#', Style.STRONG, "study"),
  /** A bar that begins in the middle of a column. */
  HALF_BAR('╺', '#', Style.STRONG, ""),
  PAUSE('░', '.', Style.CAUTION, "break"),
  MILESTONE('◆', '*', Style.GOOD, "phase done"),
  /** Leads from a date above the chart to its bottom. */
  GUIDE('┊', ':', Style.MUTED, ""),
  MOMENT('│', '|', Style.CAUTION, ""),
  /** Stands below a moment's line, with words beside it. */
  POINTER('▲', '^', Style.CAUTION, "");

  private final char unicode;
  private final char ascii;
  final Style style;

  /** For the legend; empty where none is needed. */
  final String meaning;

  GanttSign(char unicode, char ascii, Style style, String meaning) {
    this.unicode = unicode;
    this.ascii = ascii;
    this.style = style;
    this.meaning = meaning;
  }

  char of(Glyphs glyphs) {
    return glyphs == Glyphs.UNICODE ? unicode : ascii;
  }
}
