package transition.render.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import transition.report.Block.Curve;
import transition.report.Block.Line;
import transition.report.Block.Moment;
import transition.report.Text;

/** Amounts of money month by month as lines, told apart by their strokes. */
final class CurveSvg {

  private static final int HEIGHT = 260;
  private static final int BELOW = 30;
  private static final int LABEL_ROW = 20;
  private static final int LONGEST_LABEL = 24;
  private static final int MOST_STEPS = 6;
  private static final int STROKES = 4;
  private static final double UNITS = 1000;

  private final Curve curve;
  private final MonthAxis months;
  private final Scale scale;
  private final Element figure = new Element("figure").addClass("chart").addClass("curve");
  private final Element plot;
  private final int top;

  private CurveSvg(Curve curve, String id) {
    this.curve = curve;
    months = new MonthAxis(curve.start(), curve.lines().get(0).amounts().size() - 1);
    long least = amounts(curve).min().orElse(0);
    scale = Scale.of(least, amounts(curve).max().orElse(0), MOST_STEPS);
    top = LABEL_ROW * (1 + curve.moments().size());
    TextHtml.append(figure.appendElement("figcaption"), curve.title());
    legend();
    plot = Svg.image(figure, id, curve.title() + ",", words());
    plot.attributes().put("height", Integer.toString(top + HEIGHT + BELOW));
  }

  static Element of(Curve curve, String id) {
    CurveSvg drawing = new CurveSvg(curve, id);
    drawing.amountTicks();
    drawing.monthTicks();
    drawing.lines();
    drawing.moments();
    return drawing.figure;
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
    Element legend = figure.appendElement("ul").addClass("legend").attr("aria-hidden", "true");
    for (int i = 0; i < curve.lines().size(); i++) {
      Element item = legend.appendElement("li");
      Element sample = Svg.add(item, "svg", "class", "sample");
      Svg.path(sample, stroke(i), "M0 6H40");
      named(item, curve.lines().get(i).label(), "ends at " + last(curve.lines().get(i)));
    }
    for (Moment moment : curve.moments()) {
      Element item = legend.appendElement("li");
      Svg.upright(Svg.add(item, "svg", "class", "point"), "moment", 0.5, "0", "12");
      named(item, moment.label(), moment.day().toString());
    }
  }

  private static void named(Element item, String label, String figure) {
    item.appendText(" ");
    Text text = Text.of(label).plus(" ").plus(Text.muted(figure));
    TextHtml.append(item.appendElement("span"), text);
  }

  /** The accent is drawn through; the others have dashes, each its own. */
  private String stroke(int index) {
    List<Line> lines = curve.lines();
    long plain = lines.subList(0, index).stream().filter(line -> !line.accent()).count();
    return lines.get(index).accent() ? "line accent" : "line dashes-" + plain % STROKES;
  }

  private double y(double share) {
    return top + HEIGHT * (1 - share);
  }

  private void amountTicks() {
    for (long tick : scale.ticks()) {
      double y = y(scale.share(tick));
      String across = Svg.number(y);
      String kind = tick == 0 ? "grid zero" : "grid";
      Svg.add(plot, "line", "class", kind, "x2", "100%", "y1", across, "y2", across);
      Svg.text(plot, "tick", scale.label(curve.currencySign(), tick), "-8", y + 4, "end");
    }
  }

  private void monthTicks() {
    int bottom = top + HEIGHT;
    int[] ticks = months.ticks();
    for (int i = 0; i < ticks.length; i++) {
      double share = months.share(ticks[i]);
      Svg.upright(plot, "grid", share, Integer.toString(bottom), Integer.toString(bottom + 5));
      String kind = ticks.length > 4 && i % 2 == 1 ? "tick more" : "tick";
      Svg.text(plot, kind, months.label(ticks[i]), Svg.percent(share), bottom + 20.0, "middle");
    }
  }

  private void lines() {
    Element box = Svg.add(plot, "svg", "y", Integer.toString(top), "overflow", "visible");
    box.attributes()
        .put("height", Integer.toString(HEIGHT))
        .put("viewBox", "0 0 %s %s".formatted((int) UNITS, (int) UNITS))
        .put("preserveAspectRatio", "none");
    // The accent last, and so on top.
    for (boolean accent : new boolean[] {false, true}) {
      for (int i = 0; i < curve.lines().size(); i++) {
        if (curve.lines().get(i).accent() == accent) {
          Svg.path(box, stroke(i), path(curve.lines().get(i)))
              .attr("vector-effect", "non-scaling-stroke");
        }
      }
    }
  }

  private String path(Line line) {
    StringBuilder path = new StringBuilder();
    for (int month = 0; month < line.amounts().size(); month++) {
      path.append(month == 0 ? "M" : " ")
          .append(Svg.number(UNITS * months.share(month)))
          .append(' ')
          .append(Svg.number(UNITS * (1 - scale.share(line.amounts().get(month)))));
    }
    return path.toString();
  }

  /** All lines before all names, so that no line goes through a name. */
  private void moments() {
    List<Moment> moments = curve.moments();
    for (int i = 0; i < moments.size(); i++) {
      double share = months.share(months.month(moments.get(i).day()));
      String from = Svg.number(labelled(i) + 5);
      Svg.upright(plot, "moment", share, from, Svg.number(top + HEIGHT));
    }
    for (int i = 0; i < moments.size(); i++) {
      moment(moments.get(i), labelled(i));
    }
  }

  private static double labelled(int row) {
    return LABEL_ROW * (row + 0.8);
  }

  /** Its name above the drawing. */
  private void moment(Moment moment, double labelled) {
    double share = months.share(months.month(moment.day()));
    String anchor = share < 0.34 ? "start" : share > 0.66 ? "end" : "middle";
    Svg.text(plot, "moment", shortened(moment.label()), Svg.percent(share), labelled, anchor);
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }
}
