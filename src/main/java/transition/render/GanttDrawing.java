package transition.render;

import java.util.List;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text.Style;
import transition.model.DateRange;

/** The lines of a chart, without the words beside it. */
final class GanttDrawing {

  private final GanttChart gantt;
  private final DayScale scale;
  private final CharacterSet characters;
  private final List<Integer> guides;

  GanttDrawing(GanttChart gantt, DayScale scale, CharacterSet characters, List<Integer> guides) {
    this.gantt = gantt;
    this.scale = scale;
    this.characters = characters;
    this.guides = guides;
  }

  /** What lies behind the bars: guides, breaks and the moments' lines. */
  ChartRow backdrop() {
    ChartRow row = new ChartRow(scale.columns());
    guides.forEach(column -> put(row, column, GanttSymbols.GUIDE));
    gantt.breaks().forEach(range -> pause(row, range, 0, scale.columns() - 1, Style.MUTED));
    gantt.moments().forEach(moment -> put(row, column(moment), GanttSymbols.MOMENT));
    return row;
  }

  /**
   * A phase. It has its first and its last column whatever else happens there, so that each is seen
   * and it is clear which breaks it goes on after.
   */
  ChartRow lane(Lane lane) {
    ChartRow row = backdrop();
    int first = scale.column(lane.days().start());
    int last = scale.lastColumn(lane.days().end());
    row.fill(first, last, GanttSymbols.BAR.of(characters), GanttSymbols.BAR.style());
    gantt
        .breaks()
        .forEach(range -> pause(row, range, first + 1, last - 1, GanttSymbols.PAUSE.style()));
    if (scale.half(lane.days().start()) % 2 == 1) {
      put(row, first, GanttSymbols.HALF_BAR);
    }
    put(row, last, GanttSymbols.MILESTONE);
    return row;
  }

  /** The lines of moments that are pointed at further below. */
  ChartRow lines(List<Moment> moments) {
    ChartRow row = new ChartRow(scale.columns());
    moments.forEach(moment -> put(row, column(moment), GanttSymbols.MOMENT));
    return row;
  }

  /** The same with a pointer to one that lies after them. */
  ChartRow pointer(Moment moment, List<Moment> below) {
    ChartRow row = lines(below);
    put(row, column(moment), GanttSymbols.POINTER);
    return row;
  }

  int column(Moment moment) {
    return scale.column(moment.day());
  }

  private void put(ChartRow row, int column, ChartSymbol sign) {
    row.put(column, sign.of(characters), sign.style());
  }

  /**
   * A break, to the nearest columns, between two columns. One of less than half a column is left
   * out.
   */
  private void pause(ChartRow row, DateRange range, int from, int to, Style style) {
    int start = scale.half(range.start());
    int end = scale.half(range.end().plusDays(1));
    int first = (start + 1) / 2;
    int last = (end + 1) / 2 - 1;
    if (first > last && scale.width(2 * (int) range.days()) > 0) {
      first = start / 2;
      last = first;
    }
    row.fill(Math.max(first, from), Math.min(last, to), GanttSymbols.PAUSE.of(characters), style);
  }
}
