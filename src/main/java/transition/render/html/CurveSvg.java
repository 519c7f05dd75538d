package transition.render.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import transition.document.Block.Curve;
import transition.document.Block.Line;
import transition.document.Block.Moment;

/** Amounts of money month by month as lines, told apart by their strokes. */
final class CurveSvg {

  private static final int MOST_STEPS = 6;
  private static final int STROKES = 4;

  private final Curve curve;
  private final MonthAxis months;
  private final Scale scale;
  private final LinePlot plot;

  private CurveSvg(Curve curve, String id) {
    this.curve = curve;
    months = new MonthAxis(curve.start(), curve.lines().get(0).amounts().size() - 1);
    long least = amounts(curve).min().orElse(0);
    scale = Scale.of(least, amounts(curve).max().orElse(0), MOST_STEPS);
    plot = new LinePlot(curve.title(), id, words(), scale, curve.moments().size(), 1);
  }

  static Element of(Curve curve, String id) {
    CurveSvg drawing = new CurveSvg(curve, id);
    drawing.legend();
    drawing.amountTicks();
    drawing.monthTicks();
    drawing.lines();
    drawing.moments();
    return drawing.plot.figure();
  }

  private static LongStream amounts(Curve curve) {
    return curve.lines().stream().flatMap(line -> line.amounts().stream()).mapToLong(a -> a);
  }

  private String words() {
    Stream<String> lines =
        curve.lines().stream()
            .map(line -> "%s: from %s to %s.".formatted(line.label(), first(line), last(line)));
    Stream<String> moments =
        curve.moments().stream().map(moment -> moment.label() + ": " + moment.day() + ".");
    return "month by month from %s to %s. ".formatted(curve.start(), months.day(months.last()))
        + Stream.concat(lines, moments).collect(Collectors.joining(" "));
  }

  private String first(Line line) {
    return Scale.amount(curve.currencySign(), line.amounts().get(0));
  }

  private String last(Line line) {
    return Scale.amount(curve.currencySign(), line.amounts().get(months.last()));
  }

  /** Which line is which, and where it ends. */
  private void legend() {
    for (int i = 0; i < curve.lines().size(); i++) {
      plot.lineName(
          stroke(i), curve.lines().get(i).label(), "ends at " + last(curve.lines().get(i)));
    }
    for (Moment moment : curve.moments()) {
      plot.momentName(moment.label(), moment.day().toString());
    }
  }

  /** The accent is drawn through; the others have dashes, each its own. */
  private String stroke(int index) {
    List<Line> lines = curve.lines();
    long plain = lines.subList(0, index).stream().filter(line -> !line.accent()).count();
    return lines.get(index).accent() ? "line accent" : "line dashes-" + plain % STROKES;
  }

  private void amountTicks() {
    for (long tick : scale.ticks()) {
      plot.amountTick(tick, scale.label(curve.currencySign(), tick));
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
      for (int i = 0; i < curve.lines().size(); i++) {
        if (curve.lines().get(i).accent() == accent) {
          LinePlot.line(box, stroke(i), path(curve.lines().get(i)));
        }
      }
    }
  }

  private String path(Line line) {
    StringBuilder path = new StringBuilder();
    for (int month = 0; month < line.amounts().size(); month++) {
      path.append(month == 0 ? "M" : " ")
          .append(plot.point(months.share(month), line.amounts().get(month)));
    }
    return path.toString();
  }

  /** All lines before all names, so that no line goes through a name. */
  private void moments() {
    List<Moment> moments = curve.moments();
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
