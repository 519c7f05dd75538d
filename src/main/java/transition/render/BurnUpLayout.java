package transition.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.document.BurnUpChart;
import transition.document.BurnUpChart.ExpectedEnd;
import transition.document.BurnUpChart.WeekTotals;
import transition.document.Text;
import transition.model.Effort;

/**
 * Lays out a burn-up chart: work done as filled columns, work planned as a dot for each week. Below
 * are today, the forecast and dates.
 */
final class BurnUpLayout {

  private static final int ROWS = 12;

  /** The number of rows between two labels of the axis. */
  private static final int ROWS_A_TICK = 3;

  private static final String GAP = "  ";

  private final BurnUpChart chart;
  private final CharacterSet characters;
  private final long total;
  private final int labels;
  private final DayScale scale;

  private BurnUpLayout(BurnUpChart chart, int width, CharacterSet characters) {
    this.chart = chart;
    this.characters = characters;
    this.total = Math.max(1, chart.total().minutes());
    int widest = 0;
    for (int row = 0; row <= ROWS; row += ROWS_A_TICK) {
      widest = Math.max(widest, label(row).length());
    }
    this.labels = widest;
    this.scale = new DayScale(chart.days(), width - labels - 2);
  }

  /**
   * Returns the lines of the chart, which fills the width.
   *
   * @param width at least 20
   */
  static List<Text> lines(BurnUpChart chart, int width, CharacterSet characters) {
    return new BurnUpLayout(chart, width, characters).lines();
  }

  private List<Text> lines() {
    List<ChartRow> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      rows.add(new ChartRow(scale.columns()));
    }
    LocalDate first = chart.start();
    for (WeekTotals week : chart.weeks()) {
      draw(rows, week, scale.column(first), scale.lastColumn(week.end()));
      first = week.end().plusDays(1);
    }
    List<Text> lines = new ArrayList<>();
    for (int row = ROWS; row > 0; row--) {
      boolean ticked = row % ROWS_A_TICK == 0;
      ChartSymbol side = ticked ? BurnUpSymbols.TICK : BurnUpSymbols.SIDE;
      lines.add(left(ticked ? label(row) : "", side).plus(rows.get(row - 1).text()));
    }
    rows.add(floor());
    lines.add(left(label(0), BurnUpSymbols.CORNER).plus(rows.get(ROWS).text()));
    chart.forecast().map(this::forecast).ifPresent(rows::add);
    rows.stream().skip(ROWS + 1L).forEach(row -> lines.add(indented(row.text())));
    new DayTicks(scale).header().forEach(line -> lines.add(indented(line)));
    legend(rows).forEach(line -> lines.add(indented(line)));
    return lines;
  }

  private String label(int row) {
    return new Effort(Math.round((double) total * row / ROWS)).quarterHoursText() + " h";
  }

  private Text left(String label, ChartSymbol side) {
    return Text.muted(" ".repeat(labels - label.length()) + label + " ")
        .plus(side.text(characters));
  }

  private Text indented(Text line) {
    return Text.of(" ".repeat(labels + 2)).plus(line);
  }

  private void draw(List<ChartRow> rows, WeekTotals week, int first, int last) {
    long filled = week.done().map(done -> height(done, 0)).orElse(0L);
    int to = Math.min(last, week.done().isPresent() ? scale.column(chart.today()) : last);
    for (int row = 0; row < filled; row++) {
      put(rows.get(row), first, to, BurnUpSymbols.DONE);
    }
    long planned = height(week.planned(), 1);
    if (planned > 0) {
      put(rows.get((int) planned - 1), first, last, BurnUpSymbols.PLANNED);
    }
  }

  /** Returns the height in rows; effort that is not zero has at least {@code least}. */
  private long height(Effort effort, long least) {
    long rows = Math.round((double) effort.minutes() * ROWS / total);
    return effort.isZero() ? 0 : Math.max(least, Math.min(ROWS, rows));
  }

  private ChartRow floor() {
    ChartRow floor = new ChartRow(scale.columns());
    put(floor, 0, scale.columns() - 1, BurnUpSymbols.FLOOR);
    if (!chart.today().isBefore(chart.start())) {
      int today = scale.column(chart.today());
      put(floor, today, today, BurnUpSymbols.TODAY);
    }
    return floor;
  }

  private ChartRow forecast(ExpectedEnd outcome) {
    ChartRow row = new ChartRow(scale.columns());
    int last = scale.columns() - 1;
    boolean beyond = outcome.late().filter(late -> !late.isAfter(scale.days().end())).isEmpty();
    int to = beyond ? last : outcome.late().map(scale::column).orElse(last);
    put(row, scale.column(outcome.early()), to, BurnUpSymbols.RANGE);
    if (beyond) {
      put(row, last, last, BurnUpSymbols.BEYOND);
    }
    if (!outcome.likely().isAfter(scale.days().end())) {
      int likely = scale.column(outcome.likely());
      put(row, likely, likely, BurnUpSymbols.LIKELY);
    }
    return row;
  }

  private void put(ChartRow row, int from, int to, ChartSymbol symbol) {
    row.fill(from, to, symbol.of(characters), symbol.style());
  }

  /** Returns the symbols that occur, each with its meaning. */
  private List<Text> legend(List<ChartRow> rows) {
    return TextWrapper.flow(
        ChartSymbol.legend(BurnUpSymbols.LEGEND, rows, characters), Text.of(GAP), scale.columns());
  }
}
