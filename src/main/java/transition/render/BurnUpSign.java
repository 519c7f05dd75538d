package transition.render;

import java.util.List;
import transition.document.Text.Style;

/** What a burn-up chart is drawn with. */
final class BurnUpSign {

  static final ChartSign PLANNED = new ChartSign('·', '.', Style.PLAIN, "planned");
  static final ChartSign DONE = new ChartSign('█', '#', Style.GOOD, "done");
  static final ChartSign TODAY = new ChartSign('▲', '^', Style.STRONG, "today");
  static final ChartSign LIKELY = new ChartSign('◆', '*', Style.CAUTION, "likely end");
  static final ChartSign RANGE = new ChartSign('━', '=', Style.CAUTION, "range of the end");

  /** Where the range goes on beyond the chart. */
  static final ChartSign BEYOND = new ChartSign('▶', '>', Style.CAUTION, "and later");

  static final ChartSign CORNER = new ChartSign('└', '+', Style.MUTED);
  static final ChartSign SIDE = new ChartSign('│', '|', Style.MUTED);
  static final ChartSign TICK = new ChartSign('┤', '+', Style.MUTED);
  static final ChartSign FLOOR = new ChartSign('─', '-', Style.MUTED);

  /** Those that are explained, in this order. */
  static final List<ChartSign> LEGEND = List.of(PLANNED, DONE, TODAY, LIKELY, RANGE, BEYOND);

  private BurnUpSign() {}
}
