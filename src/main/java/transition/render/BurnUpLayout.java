package transition.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.document.Block.BurnUp;
import transition.document.Block.BurnUp.Outcome;
import transition.document.Block.BurnUp.Week;
import transition.document.Text;
import transition.model.Effort;
import transition.report.Figures;

/**
 * What was to be done and what is done, week by week, in a column of signs for each: what is done
 * is filled, what was to be done is a dot on its height. Below stand today, the forecast and dates.
 */
final class BurnUpLayout {

  private static final int ROWS = 12;

  /** So many rows apart, hours stand on the left. */
  private static final int ROWS_A_TICK = 3;

  private static final String GAP = "  ";

  private final BurnUp burnUp;
  private final Glyphs glyphs;
  private final long whole;
  private final int labels;
  private final GanttScale scale;

  private BurnUpLayout(BurnUp burnUp, int width, Glyphs glyphs) {
    this.burnUp = burnUp;
    this.glyphs = glyphs;
    this.whole = Math.max(1, burnUp.whole().minutes());
    int widest = 0;
    for (int row = 0; row <= ROWS; row += ROWS_A_TICK) {
      widest = Math.max(widest, label(row).length());
    }
    this.labels = widest;
    this.scale = new GanttScale(burnUp.days(), width - labels - 2);
  }

  /**
   * The chart, which fills the width.
   *
   * @param width at least 20
   */
  static List<Text> lines(BurnUp burnUp, int width, Glyphs glyphs) {
    return new BurnUpLayout(burnUp, width, glyphs).lines();
  }

  private List<Text> lines() {
    List<GanttRow> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      rows.add(new GanttRow(scale.columns()));
    }
    LocalDate first = burnUp.start();
    for (Week week : burnUp.weeks()) {
      draw(rows, week, scale.column(first), scale.lastColumn(week.end()));
      first = week.end().plusDays(1);
    }
    List<Text> lines = new ArrayList<>();
    for (int row = ROWS; row > 0; row--) {
      boolean ticked = row % ROWS_A_TICK == 0;
      ChartSign side = ticked ? BurnUpSign.TICK : BurnUpSign.SIDE;
      lines.add(left(ticked ? label(row) : "", side).plus(rows.get(row - 1).text()));
    }
    rows.add(floor());
    lines.add(left(label(0), BurnUpSign.CORNER).plus(rows.get(ROWS).text()));
    burnUp.forecast().map(this::forecast).ifPresent(rows::add);
    rows.stream().skip(ROWS + 1L).forEach(row -> lines.add(indented(row.text())));
    new GanttTicks(scale).header().forEach(line -> lines.add(indented(line)));
    legend(rows).forEach(line -> lines.add(indented(line)));
    return lines;
  }

  /** The hours at the top of a row. */
  private String label(int row) {
    return Figures.hours(new Effort(Math.round((double) whole * row / ROWS)));
  }

  private Text left(String label, ChartSign side) {
    return Text.muted(" ".repeat(labels - label.length()) + label + " ").plus(side.text(glyphs));
  }

  private Text indented(Text line) {
    return Text.of(" ".repeat(labels + 2)).plus(line);
  }

  private void draw(List<GanttRow> rows, Week week, int first, int last) {
    long filled = week.done().map(done -> height(done, 0)).orElse(0L);
    int to = Math.min(last, week.done().isPresent() ? scale.column(burnUp.today()) : last);
    for (int row = 0; row < filled; row++) {
      put(rows.get(row), first, to, BurnUpSign.DONE);
    }
    long planned = height(week.planned(), 1);
    if (planned > 0) {
      put(rows.get((int) planned - 1), first, last, BurnUpSign.PLANNED);
    }
  }

  /** To the nearest number of rows, but at least so many if it is something. */
  private long height(Effort effort, long least) {
    long rows = Math.round((double) effort.minutes() * ROWS / whole);
    return effort.isZero() ? 0 : Math.max(least, Math.min(ROWS, rows));
  }

  private GanttRow floor() {
    GanttRow floor = new GanttRow(scale.columns());
    put(floor, 0, scale.columns() - 1, BurnUpSign.FLOOR);
    if (!burnUp.today().isBefore(burnUp.start())) {
      int today = scale.column(burnUp.today());
      put(floor, today, today, BurnUpSign.TODAY);
    }
    return floor;
  }

  private GanttRow forecast(Outcome outcome) {
    GanttRow row = new GanttRow(scale.columns());
    int last = scale.columns() - 1;
    boolean beyond = outcome.late().filter(late -> !late.isAfter(scale.days().end())).isEmpty();
    int to = beyond ? last : outcome.late().map(scale::column).orElse(last);
    put(row, scale.column(outcome.early()), to, BurnUpSign.RANGE);
    if (beyond) {
      put(row, last, last, BurnUpSign.BEYOND);
    }
    if (!outcome.likely().isAfter(scale.days().end())) {
      int likely = scale.column(outcome.likely());
      put(row, likely, likely, BurnUpSign.LIKELY);
    }
    return row;
  }

  private void put(GanttRow row, int from, int to, ChartSign sign) {
    row.fill(from, to, sign.of(glyphs), sign.style());
  }

  /** The signs that occur, each with its meaning. */
  private List<Text> legend(List<GanttRow> rows) {
    return TextWrapper.flow(
        ChartSign.legend(BurnUpSign.LEGEND, rows, glyphs), Text.of(GAP), scale.columns());
  }
}
