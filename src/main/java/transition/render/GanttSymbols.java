package transition.render;

import java.util.List;
import transition.document.Text.Style;

/** The symbols of a Gantt chart. */
final class GanttSymbols {

  static final ChartSymbol BAR = new ChartSymbol('━', '#', Style.STRONG, "study");

  /** Begins a bar in the middle of a column. */
  static final ChartSymbol HALF_BAR = new ChartSymbol('╺', '#', Style.STRONG);

  static final ChartSymbol SEARCH = new ChartSymbol('╍', '=', Style.STRONG, "job search");

  static final ChartSymbol PAUSE = new ChartSymbol('░', '.', Style.CAUTION, "break");
  static final ChartSymbol MILESTONE = new ChartSymbol('◆', '*', Style.GOOD, "phase done");

  /** Leads from a date above the chart to its bottom. */
  static final ChartSymbol GUIDE = new ChartSymbol('┊', ':', Style.MUTED);

  static final ChartSymbol MOMENT = new ChartSymbol('│', '|', Style.CAUTION);

  /** Ends a moment's line, with the label beside it. */
  static final ChartSymbol POINTER = new ChartSymbol('▲', '^', Style.CAUTION);

  /** The symbols that the legend explains, in this order. */
  static final List<ChartSymbol> LEGEND = List.of(BAR, SEARCH, PAUSE, MILESTONE);

  private GanttSymbols() {}
}
