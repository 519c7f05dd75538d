package transition.render.html;

import org.jsoup.nodes.Element;
import transition.document.Text;

/** A plot of amounts over time: axes, lines, labels of days, legend. */
final class LinePlot {

  private static final int HEIGHT = 260;
  private static final int BELOW = 30;
  private static final int TIME_ROW = 16;
  private static final int LABEL_ROW = 20;
  private static final int LONGEST_LABEL = 24;
  private static final double UNITS = 1000;

  private final Element figure = new Element("figure").addClass("chart").addClass("curve");
  private final Element legend;
  private final Element plot;
  private final AmountAxis scale;
  private final int top;

  /**
   * Creates an empty plot.
   *
   * @param words what it shows
   * @param names how many days will be named above it
   * @param times how many lines of text its marks below have, at least 1
   */
  LinePlot(String title, String id, String words, AmountAxis scale, int names, int times) {
    this.scale = scale;
    top = LABEL_ROW * (1 + names);
    TextHtml.append(figure.appendElement("figcaption"), title);
    legend = figure.appendElement("ul").addClass("legend").attr("aria-hidden", "true");
    plot = Svg.image(figure, id, title + ",", words);
    plot.attributes()
        .put("height", Integer.toString(top + HEIGHT + BELOW + TIME_ROW * (times - 1)));
  }

  Element figure() {
    return figure;
  }

  /** Says in the legend which line is which. */
  void lineName(String stroke, String label, String figure) {
    Element item = legend.appendElement("li");
    Svg.path(Svg.add(item, "svg", "class", "sample"), stroke, "M0 6H40");
    named(item, label, figure);
  }

  /** Says in the legend what a line from top to bottom is. */
  void momentName(String label, String figure) {
    Element item = legend.appendElement("li");
    Svg.upright(Svg.add(item, "svg", "class", "point"), "moment", 0.5, "0", "12");
    named(item, label, figure);
  }

  private static void named(Element item, String label, String figure) {
    item.appendText(" ");
    Text text = Text.of(label).plus(" ").plus(Text.muted(figure));
    TextHtml.append(item.appendElement("span"), text);
  }

  /** Draws a horizontal line at an amount, with its label on the left. */
  void amountTick(long tick, String label) {
    double y = top + HEIGHT * (1 - scale.share(tick));
    String across = Svg.number(y);
    String kind = tick == 0 ? "grid zero" : "grid";
    Svg.add(plot, "line", "class", kind, "x2", "100%", "y1", across, "y2", across);
    Svg.text(plot, "tick", label, "-8", y + 4, "end");
  }

  /** Draws a tick of the time axis. */
  void timeTick(String kind, double share, String label) {
    int bottom = top + HEIGHT;
    Svg.upright(plot, "grid", share, Integer.toString(bottom), Integer.toString(bottom + 5));
    timeLabel(kind, share, label, 0);
  }

  /** Writes a label at a tick, in a line below the plot. */
  void timeLabel(String kind, double share, String label, int line) {
    double y = top + HEIGHT + 20.0 + TIME_ROW * line;
    Svg.text(plot, kind, label, Svg.percent(share), y, "middle");
  }

  /** Adds a box to draw lines in, in thousandths of the width and height. */
  Element box() {
    Element box = Svg.add(plot, "svg", "y", Integer.toString(top), "overflow", "visible");
    box.attributes()
        .put("height", Integer.toString(HEIGHT))
        .put("viewBox", "0 0 %s %s".formatted((int) UNITS, (int) UNITS))
        .put("preserveAspectRatio", "none");
    return box;
  }

  /** Returns the coordinates of a point in such a box. */
  String point(double share, double amount) {
    return Svg.number(UNITS * share) + " " + Svg.number(UNITS * (1 - scale.share(amount)));
  }

  /** Draws a line in such a box, as thick as outside it. */
  static void line(Element box, String stroke, String path) {
    Svg.path(box, stroke, path).attr("vector-effect", "non-scaling-stroke");
  }

  /** Draws a band from one share of the width to another, over the whole height. */
  void band(String kind, double from, double to) {
    Svg.rect(plot, kind, from, to, Integer.toString(top), Integer.toString(HEIGHT));
  }

  /** Draws a vertical line from the label of its day down. */
  void moment(double share, int row) {
    Svg.upright(plot, "moment", share, Svg.number(labelled(row) + 5), Svg.number(top + HEIGHT));
  }

  /** Writes the label of a day above its line. */
  void momentLabel(String label, double share, int row) {
    String anchor = share < 0.34 ? "start" : share > 0.66 ? "end" : "middle";
    Svg.text(plot, "moment", shortened(label), Svg.percent(share), labelled(row), anchor);
  }

  private static double labelled(int row) {
    return LABEL_ROW * (row + 0.8);
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }
}
