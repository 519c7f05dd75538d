package transition.render;

import java.util.List;
import transition.document.Text.Style;

/** What a chart over time is drawn with. */
final class GanttSign {

  static final ChartSign BAR = new ChartSign('━', '#', Style.STRONG, "study");

  /** A bar that begins in the middle of a column. */
  static final ChartSign HALF_BAR = new ChartSign('╺', '#', Style.STRONG);

  static final ChartSign PAUSE = new ChartSign('░', '.', Style.CAUTION, "break");
  static final ChartSign MILESTONE = new ChartSign('◆', '*', Style.GOOD, "phase done");

  /** Leads from a date above the chart to its bottom. */
  static final ChartSign GUIDE = new ChartSign('┊', ':', Style.MUTED);

  static final ChartSign MOMENT = new ChartSign('│', '|', Style.CAUTION);

  /** Stands below a moment's line, with words beside it. */
  static final ChartSign POINTER = new ChartSign('▲', '^', Style.CAUTION);

  /** Those that are explained, in this order. */
  static final List<ChartSign> LEGEND = List.of(BAR, PAUSE, MILESTONE);

  private GanttSign() {}
}
