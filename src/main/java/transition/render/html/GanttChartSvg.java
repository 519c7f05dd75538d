package transition.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text;
import transition.model.DateRange;
import transition.render.html.TimeAxis.Tick;
import transition.text.DateText;

/** Draws a Gantt chart: a bar for each phase, breaks hatched across all, lines for single days. */
final class GanttChartSvg {

  private static final double LAST_LABEL = 0.96;
  private static final int MANY_LABELS = 6;

  private final GanttChart gantt;
  private final TimeAxis axis;
  private final RowFigure chart;
  private final String hatch;

  private GanttChartSvg(GanttChart gantt, String id) {
    this.gantt = gantt;
    this.axis = new TimeAxis(gantt.days());
    this.hatch = id + "-hatch";
    int breaks = gantt.breaks().isEmpty() ? 0 : 1;
    int rows = gantt.lanes().size() + breaks + gantt.moments().size();
    this.chart = new RowFigure("gantt", id, title(gantt), words(gantt), rows);
  }

  static Element of(GanttChart gantt, String id) {
    GanttChartSvg drawing = new GanttChartSvg(gantt, id);
    drawing.ticks();
    gantt.lanes().forEach(drawing::lane);
    drawing.breaks();
    // All lines before all dates, so that no line goes through a date.
    gantt.moments().forEach(moment -> drawing.chart.line("moment", drawing.middle(moment)));
    gantt.moments().forEach(drawing::moment);
    return drawing.chart.figure();
  }

  private static String title(GanttChart gantt) {
    return "Phases over time, %s.".formatted(days(gantt.days()));
  }

  private static String words(GanttChart gantt) {
    Stream<String> lanes =
        gantt.lanes().stream()
            .map(lane -> name(lane) + ": " + days(lane.days()) + ", " + lane.caption() + ".");
    Stream<String> breaks = gantt.breaks().stream().map(days -> "Break: " + days(days) + ".");
    Stream<String> moments =
        gantt.moments().stream().map(moment -> moment.label() + ": " + moment.day() + ".");
    return String.join(
        " ", Stream.of(lanes, breaks, moments).flatMap(Function.identity()).toList());
  }

  private static String name(Lane lane) {
    return "Phase " + lane.number() + ", " + lane.label();
  }

  private static String days(DateRange days) {
    return days.days() == 1 ? days.start().toString() : days.start() + " to " + days.end();
  }

  private void ticks() {
    List<Tick> ticks = axis.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      chart.line("grid", tick.share());
      if (tick.share() < LAST_LABEL) {
        boolean more = ticks.size() > MANY_LABELS && i % 2 == 1;
        chart.label(more ? "tick more" : "tick", tick.label(), tick.share(), 0, "start");
        chart.label("tick year", tick.year(), tick.share(), 1, "start");
      }
    }
  }

  private void lane(Lane lane) {
    Text label = Text.muted(lane.number() + " ").plus(lane.label());
    Element row = chart.row(label, Text.of(lane.caption()));
    double end = axis.end(lane.days().end());
    String kind = lane.search() ? "bar" : "bar accent";
    Svg.rect(row, kind, axis.start(lane.days().start()), end, "-9", "18");
    Svg.path(Svg.at(row, end, 0), "milestone", "M0-8 8 0 0 8-8 0z");
  }

  /** Draws breaks over the bars, which they fade. */
  private void breaks() {
    List<DateRange> breaks = gantt.breaks();
    if (breaks.isEmpty()) {
      chart.key(phases());
      return;
    }
    pattern();
    for (DateRange days : breaks) {
      double end = axis.end(days.end());
      Svg.rect(chart.plot(), "break", axis.start(days.start()), end, "0", "100%")
          .attr("fill", "url(#" + hatch + ")");
    }
    chart.row(Text.of(breaks.size() == 1 ? "Break" : "Breaks"), Text.of(inShort(breaks)));
    chart.key(phases() + " Hatched days are free.");
  }

  /** Says what a bar is, and its color where there are two. */
  private String phases() {
    return gantt.lanes().stream().anyMatch(Lane::search)
        ? "A bar is a phase, gray for the job search; ◆ is its last day."
        : "A bar is a phase, ◆ its last day.";
  }

  /** Writes breaks as short as a row needs. */
  private static String inShort(List<DateRange> breaks) {
    DateRange first = breaks.get(0);
    DateRange last = breaks.get(breaks.size() - 1);
    return switch (breaks.size()) {
      case 1 -> dates(first);
      case 2 -> dates(first) + ", " + dates(last);
      default -> breaks.size() + ", " + DateText.range(first.start(), last.end());
    };
  }

  private static String dates(DateRange days) {
    return DateText.range(days.start(), days.end());
  }

  private void pattern() {
    Element pattern = Svg.add(Svg.add(chart.plot(), "defs"), "pattern", "id", hatch);
    pattern
        .attributes()
        .put("width", "6")
        .put("height", "6")
        .put("patternUnits", "userSpaceOnUse")
        .put("patternTransform", "rotate(45)");
    Svg.add(pattern, "rect", "class", "pale", "width", "6", "height", "6");
    Svg.add(pattern, "line", "class", "hatch", "y2", "6");
  }

  private double middle(Moment moment) {
    return (axis.start(moment.day()) + axis.end(moment.day())) / 2;
  }

  /** Draws a row with the date on the side of the line that has room. */
  private void moment(Moment moment) {
    LocalDate day = moment.day();
    double share = middle(moment);
    Element row = chart.row(Text.of(moment.label()), Text.of(day.toString()));
    Element at = Svg.at(row, share, 0);
    Svg.dot(at);
    boolean before = share > 0.5;
    Svg.text(at, "moment", day.toString(), before ? "-10" : "10", 4, before ? "end" : "start");
  }
}
