package transition.render.html;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import transition.document.BurnUpChart;
import transition.document.BurnUpChart.ExpectedEnd;
import transition.document.BurnUpChart.WeekTotals;
import transition.document.Moment;
import transition.model.Effort;
import transition.render.html.TimeAxis.Tick;

/** Draws a burn-up chart: work planned as a dashed line, work done as a solid one. */
final class BurnUpChartSvg {

  private static final String TITLE = "Hours planned and done";
  private static final String PLANNED = "line dashes-1";
  private static final String DONE = "line accent";
  private static final int MOST_STEPS = 6;
  private static final int MANY_LABELS = 6;
  private static final double MINUTES_AN_HOUR = 60;

  private final BurnUpChart chart;
  private final TimeAxis axis;
  private final AmountAxis scale;
  private final List<Moment> moments = new ArrayList<>();
  private final LinePlot plot;

  private BurnUpChartSvg(BurnUpChart chart, String id) {
    this.chart = chart;
    axis = new TimeAxis(chart.days());
    long hours = chart.total().hours().setScale(0, RoundingMode.CEILING).longValueExact();
    scale = AmountAxis.of(0, hours, MOST_STEPS);
    moment("Today", chart.today());
    chart.forecast().ifPresent(outcome -> moment("Likely end", outcome.likely()));
    plot = new LinePlot(TITLE, id, words(), scale, moments.size(), 2);
  }

  private void moment(String label, LocalDate day) {
    if (chart.days().contains(day)) {
      moments.add(new Moment(day, label));
    }
  }

  static Element of(BurnUpChart chart, String id) {
    BurnUpChartSvg drawing = new BurnUpChartSvg(chart, id);
    drawing.legend();
    chart.forecast().ifPresent(drawing::band);
    drawing.scale.ticks().forEach(tick -> drawing.plot.amountTick(tick, tick + " h"));
    drawing.timeTicks();
    drawing.lines();
    drawing.moments();
    return drawing.plot.figure();
  }

  private String words() {
    StringBuilder words =
        new StringBuilder("week by week from %s to %s.".formatted(chart.start(), lastDay()))
            .append(" Planned by the end: ")
            .append(hours(chart.total()))
            .append(". Done by today, ")
            .append(chart.today())
            .append(": ")
            .append(hours(done()))
            .append('.');
    chart
        .forecast()
        .ifPresent(
            outcome ->
                words.append(" Likely end: %s, %s.".formatted(outcome.likely(), range(outcome))));
    return words.toString();
  }

  private static String range(ExpectedEnd outcome) {
    return outcome
        .late()
        .map(late -> "between %s and %s".formatted(outcome.early(), late))
        .orElse("from " + outcome.early() + " on");
  }

  private LocalDate lastDay() {
    return chart.weeks().get(chart.weeks().size() - 1).end();
  }

  private Effort done() {
    return chart.weeks().stream()
        .map(WeekTotals::done)
        .flatMap(Optional::stream)
        .max(Effort::compareTo)
        .orElse(Effort.ZERO);
  }

  private static String hours(Effort effort) {
    return effort.quarterHoursText() + " h";
  }

  private void legend() {
    plot.lineName(PLANNED, "Planned", hours(chart.total()));
    plot.lineName(DONE, "Done", hours(done()));
    moments.forEach(moment -> plot.momentName(moment.label(), moment.day().toString()));
    chart
        .forecast()
        .ifPresent(outcome -> plot.lineName("line range", "Likely range", range(outcome)));
  }

  private void band(ExpectedEnd outcome) {
    double late = outcome.late().map(axis::end).orElse(1.0);
    plot.band("range", axis.start(outcome.early()), late);
  }

  private void timeTicks() {
    List<Tick> ticks = axis.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      String kind = ticks.size() > MANY_LABELS && i % 2 == 1 ? "tick more" : "tick";
      plot.timeTick(kind, tick.share(), tick.label());
      plot.timeLabel("tick year", tick.share(), tick.year(), 1);
    }
  }

  private void lines() {
    StringBuilder planned = new StringBuilder("M").append(plot.point(0, 0));
    StringBuilder done = new StringBuilder(planned);
    for (WeekTotals week : chart.weeks()) {
      planned.append(' ').append(point(week.end(), week.planned()));
      LocalDate until = week.end().isAfter(chart.today()) ? chart.today() : week.end();
      week.done().ifPresent(effort -> done.append(' ').append(point(until, effort)));
    }
    Element box = plot.box();
    LinePlot.line(box, PLANNED, planned.toString());
    LinePlot.line(box, DONE, done.toString());
  }

  private String point(LocalDate day, Effort effort) {
    return plot.point(axis.end(day), effort.minutes() / MINUTES_AN_HOUR);
  }

  /** Draws all lines before all labels, so that no line crosses a label. */
  private void moments() {
    for (int i = 0; i < moments.size(); i++) {
      plot.moment(axis.end(moments.get(i).day()), i);
    }
    for (int i = 0; i < moments.size(); i++) {
      plot.momentLabel(moments.get(i).label(), axis.end(moments.get(i).day()), i);
    }
  }
}
