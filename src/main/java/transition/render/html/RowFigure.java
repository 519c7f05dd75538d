package transition.render.html;

import org.jsoup.nodes.Element;
import transition.document.Text;

/**
 * A chart with a row of text for each of its items: beside the plot, or above it where the page is
 * narrow. All rows have the same height, so that a row is a share of the plot.
 *
 * <p>The drawing is one image whose name says everything; the texts are parts of it for those who
 * see, and are not read out a second time.
 */
final class RowFigure {

  private static final int ABOVE = -8;

  private final Element figure;
  private final Element texts;
  private final Element plot;
  private final int rows;
  private int added;

  /**
   * Creates an empty chart.
   *
   * @param rows how many rows will be added
   */
  RowFigure(String kind, String id, String title, String words, int rows) {
    this.rows = rows;
    figure = new Element("figure").addClass("chart").addClass(kind);
    Element body = figure.appendElement("div").addClass("rows");
    plot = Svg.image(body, id, title, words);
    texts = body.appendElement("ul").attr("aria-hidden", "true");
  }

  Element figure() {
    return figure;
  }

  Element plot() {
    return plot;
  }

  /** Draws a vertical line from top to bottom. */
  void line(String kind, double share) {
    Svg.upright(plot, kind, share, "0", "100%");
  }

  /**
   * Writes a label above the plot.
   *
   * @param line 0 for the lowest line, 1 for the one above it
   */
  void label(String kind, String words, double share, int line, String anchor) {
    Svg.text(plot, kind, words, Svg.percent(share), ABOVE - 18.0 * line, anchor);
  }

  /**
   * Adds the next row.
   *
   * @return what to draw in: as wide as the drawing, with y 0 in the middle of the row
   */
  Element row(Text label, Text caption) {
    Element item = texts.appendElement("li");
    TextHtml.append(item.appendElement("span").addClass("label"), label);
    item.appendText(" ");
    TextHtml.append(item.appendElement("span").addClass("caption"), caption);
    String y = Svg.percent((double) added++ / rows);
    String height = Svg.percent(1.0 / rows);
    Element row = Svg.add(plot, "svg", "y", y, "height", height, "overflow", "visible");
    Element middle = Svg.add(row, "svg", "y", "50%", "overflow", "visible");
    // The style moves it down where the text is above and not beside it.
    return Svg.add(middle, "g", "class", "drawn");
  }

  /** Explains the symbols below the plot. */
  void key(String words) {
    figure.appendElement("figcaption").attr("aria-hidden", "true").text(words);
  }
}
