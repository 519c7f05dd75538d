package transition.render;

import java.util.List;
import transition.document.Block.Gantt;
import transition.document.Block.Lane;
import transition.document.Block.Moment;
import transition.document.Text.Style;
import transition.model.DateRange;

/** The lines of a chart, without the words beside it. */
final class GanttDrawing {

  private final Gantt gantt;
  private final GanttScale scale;
  private final Glyphs glyphs;
  private final List<Integer> guides;

  GanttDrawing(Gantt gantt, GanttScale scale, Glyphs glyphs, List<Integer> guides) {
    this.gantt = gantt;
    this.scale = scale;
    this.glyphs = glyphs;
    this.guides = guides;
  }

  /** What lies behind the bars: guides, breaks and the moments' lines. */
  GanttRow backdrop() {
    GanttRow row = new GanttRow(scale.columns());
    guides.forEach(column -> put(row, column, GanttSign.GUIDE));
    gantt.breaks().forEach(range -> pause(row, range, 0, scale.columns() - 1, Style.MUTED));
    gantt.moments().forEach(moment -> put(row, column(moment), GanttSign.MOMENT));
    return row;
  }

  /**
   * A phase. It has its first and its last column whatever else happens there, so that each is seen
   * and it is clear which breaks it goes on after.
   */
  GanttRow lane(Lane lane) {
    GanttRow row = backdrop();
    int first = scale.column(lane.days().start());
    int last = scale.lastColumn(lane.days().end());
    row.fill(first, last, GanttSign.BAR.of(glyphs), GanttSign.BAR.style());
    gantt
        .breaks()
        .forEach(range -> pause(row, range, first + 1, last - 1, GanttSign.PAUSE.style()));
    if (scale.half(lane.days().start()) % 2 == 1) {
      put(row, first, GanttSign.HALF_BAR);
    }
    put(row, last, GanttSign.MILESTONE);
    return row;
  }

  /** The lines of moments that are pointed at further below. */
  GanttRow lines(List<Moment> moments) {
    GanttRow row = new GanttRow(scale.columns());
    moments.forEach(moment -> put(row, column(moment), GanttSign.MOMENT));
    return row;
  }

  /** The same with a pointer to one that lies after them. */
  GanttRow pointer(Moment moment, List<Moment> below) {
    GanttRow row = lines(below);
    put(row, column(moment), GanttSign.POINTER);
    return row;
  }

  int column(Moment moment) {
    return scale.column(moment.day());
  }

  private void put(GanttRow row, int column, ChartSign sign) {
    row.put(column, sign.of(glyphs), sign.style());
  }

  /**
   * A break, to the nearest columns, between two columns. One of less than half a column is left
   * out.
   */
  private void pause(GanttRow row, DateRange range, int from, int to, Style style) {
    int start = scale.half(range.start());
    int end = scale.half(range.end().plusDays(1));
    int first = (start + 1) / 2;
    int last = (end + 1) / 2 - 1;
    if (first > last && scale.width(2 * (int) range.days()) > 0) {
      first = start / 2;
      last = first;
    }
    row.fill(Math.max(first, from), Math.min(last, to), GanttSign.PAUSE.of(glyphs), style);
  }
}
