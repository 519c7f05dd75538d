package transition.render;

import java.util.List;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text.Style;
import transition.model.DateRange;

/** Draws the rows of a Gantt chart, without the text beside them. */
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

  /** Draws what is behind the bars: guides, breaks and moments. */
  ChartRow backdrop() {
    ChartRow row = new ChartRow(scale.columns());
    guides.forEach(column -> put(row, column, GanttSymbols.GUIDE));
    gantt.breaks().forEach(range -> pause(row, range, 0, scale.columns() - 1, Style.MUTED));
    gantt.moments().forEach(moment -> put(row, column(moment), GanttSymbols.MOMENT));
    return row;
  }

  /**
   * Draws a phase. It always covers its first and last column, so that it is visible and it is
   * clear which breaks it continues after.
   */
  ChartRow lane(Lane lane) {
    ChartRow row = backdrop();
    int first = scale.column(lane.days().start());
    int last = scale.lastColumn(lane.days().end());
    ChartSymbol bar = lane.search() ? GanttSymbols.SEARCH : GanttSymbols.BAR;
    row.fill(first, last, bar.of(characters), bar.style());
    gantt
        .breaks()
        .forEach(range -> pause(row, range, first + 1, last - 1, GanttSymbols.PAUSE.style()));
    if (!lane.search() && scale.half(lane.days().start()) % 2 == 1) {
      put(row, first, GanttSymbols.HALF_BAR);
    }
    put(row, last, GanttSymbols.MILESTONE);
    return row;
  }

  /** Draws the vertical lines of moments that are labeled further below. */
  ChartRow lines(List<Moment> moments) {
    ChartRow row = new ChartRow(scale.columns());
    moments.forEach(moment -> put(row, column(moment), GanttSymbols.MOMENT));
    return row;
  }

  /** Draws the pointer to a moment, with the lines of those labeled below it. */
  ChartRow pointer(Moment moment, List<Moment> below) {
    ChartRow row = lines(below);
    put(row, column(moment), GanttSymbols.POINTER);
    return row;
  }

  int column(Moment moment) {
    return scale.column(moment.day());
  }

  private void put(ChartRow row, int column, ChartSymbol symbol) {
    row.put(column, symbol.of(characters), symbol.style());
  }

  /**
   * Draws a break to the nearest columns, within two columns; less than half a column is left out.
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
