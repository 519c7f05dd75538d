package transition.render.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import transition.document.LineChart;
import transition.document.LineChart.Series;
import transition.document.Moment;

/** Draws a line chart, with a stroke of its own for each series. */
final class LineChartSvg {

  private static final int MOST_STEPS = 6;
  private static final int STROKES = 4;

  private final LineChart chart;
  private final MonthAxis months;
  private final AmountAxis scale;
  private final LinePlot plot;

  private LineChartSvg(LineChart chart, String id) {
    this.chart = chart;
    months = new MonthAxis(chart.start(), chart.series().get(0).amounts().size() - 1);
    long least = amounts(chart).min().orElse(0);
    scale = AmountAxis.of(least, amounts(chart).max().orElse(0), MOST_STEPS);
    plot = new LinePlot(chart.title(), id, words(), scale, chart.moments().size(), 1);
  }

  static Element of(LineChart chart, String id) {
    LineChartSvg drawing = new LineChartSvg(chart, id);
    drawing.legend();
    drawing.amountTicks();
    drawing.monthTicks();
    drawing.lines();
    drawing.moments();
    return drawing.plot.figure();
  }

  private static LongStream amounts(LineChart chart) {
    return chart.series().stream().flatMap(line -> line.amounts().stream()).mapToLong(a -> a);
  }

  private String words() {
    Stream<String> lines =
        chart.series().stream()
            .map(line -> "%s: from %s to %s.".formatted(line.label(), first(line), last(line)));
    Stream<String> moments =
        chart.moments().stream().map(moment -> moment.label() + ": " + moment.day() + ".");
    return "month by month from %s to %s. ".formatted(chart.start(), months.day(months.last()))
        + Stream.concat(lines, moments).collect(Collectors.joining(" "));
  }

  private String first(Series line) {
    return AmountAxis.amount(chart.currencySymbol(), line.amounts().get(0));
  }

  private String last(Series line) {
    return AmountAxis.amount(chart.currencySymbol(), line.amounts().get(months.last()));
  }

  /** Adds each series to the legend, with the amount at its end. */
  private void legend() {
    for (int i = 0; i < chart.series().size(); i++) {
      plot.lineName(
          stroke(i), chart.series().get(i).label(), "ends at " + last(chart.series().get(i)));
    }
    for (Moment moment : chart.moments()) {
      plot.momentName(moment.label(), moment.day().toString());
    }
  }

  /** Returns the stroke of a series: solid for the accent, dashes of their own for the others. */
  private String stroke(int index) {
    List<Series> series = chart.series();
    long plain = series.subList(0, index).stream().filter(line -> !line.accent()).count();
    return series.get(index).accent() ? "line accent" : "line dashes-" + plain % STROKES;
  }

  private void amountTicks() {
    for (long tick : scale.ticks()) {
      plot.amountTick(tick, scale.label(chart.currencySymbol(), tick));
    }
  }

  private void monthTicks() {
    int[] ticks = months.ticks();
    for (int i = 0; i < ticks.length; i++) {
      String kind = ticks.length > 4 && i % 2 == 1 ? "tick more" : "tick";
      plot.timeTick(kind, months.share(ticks[i]), months.label(ticks[i]));
    }
  }

  private void lines() {
    Element box = plot.box();
    // The accent last, and so on top.
    for (boolean accent : new boolean[] {false, true}) {
      for (int i = 0; i < chart.series().size(); i++) {
        if (chart.series().get(i).accent() == accent) {
          LinePlot.line(box, stroke(i), path(chart.series().get(i)));
        }
      }
    }
  }

  private String path(Series line) {
    StringBuilder path = new StringBuilder();
    for (int month = 0; month < line.amounts().size(); month++) {
      path.append(month == 0 ? "M" : " ")
          .append(plot.point(months.share(month), line.amounts().get(month)));
    }
    return path.toString();
  }

  /** Draws all lines before all labels, so that no line crosses a label. */
  private void moments() {
    List<Moment> moments = chart.moments();
    for (int i = 0; i < moments.size(); i++) {
      plot.moment(share(moments.get(i)), i);
    }
    for (int i = 0; i < moments.size(); i++) {
      plot.momentLabel(moments.get(i).label(), share(moments.get(i)), i);
    }
  }

  private double share(Moment moment) {
    return months.share(months.month(moment.day()));
  }
}
