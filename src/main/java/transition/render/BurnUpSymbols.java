package transition.render;

import java.util.List;
import transition.document.Text.Style;

/** The symbols of a burn-up chart. */
final class BurnUpSymbols {

  static final ChartSymbol PLANNED = new ChartSymbol('·', '.', Style.PLAIN, "planned");
  static final ChartSymbol DONE = new ChartSymbol('█', '#', Style.GOOD, "done");
  static final ChartSymbol TODAY = new ChartSymbol('▲', '^', Style.STRONG, "today");
  static final ChartSymbol LIKELY = new ChartSymbol('◆', '*', Style.CAUTION, "likely end");
  static final ChartSymbol RANGE = new ChartSymbol('━', '=', Style.CAUTION, "likely range");

  /** Marks a range that continues beyond the chart. */
  static final ChartSymbol BEYOND = new ChartSymbol('▶', '>', Style.CAUTION, "and later");

  static final ChartSymbol CORNER = new ChartSymbol('└', '+', Style.MUTED);
  static final ChartSymbol SIDE = new ChartSymbol('│', '|', Style.MUTED);
  static final ChartSymbol TICK = new ChartSymbol('┤', '+', Style.MUTED);
  static final ChartSymbol FLOOR = new ChartSymbol('─', '-', Style.MUTED);

  /** The symbols that the legend explains, in this order. */
  static final List<ChartSymbol> LEGEND = List.of(PLANNED, DONE, TODAY, LIKELY, RANGE, BEYOND);

  private BurnUpSymbols() {}
}
