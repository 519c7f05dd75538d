package transition.render.html;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes SVG elements. Horizontal positions are percentages of the width rather than a scaled box,
 * so that text and lines keep their size on a phone.
 */
final class Svg {

  private static final double NARROWEST = 0.004;

  private Svg() {}

  /**
   * Adds an element to a parent.
   *
   * @param attributes names and values in turn
   */
  static Element add(Element parent, String name, String... attributes) {
    Element element = new Element(name, Parser.NamespaceSvg);
    for (int i = 0; i < attributes.length; i += 2) {
      // Not attr(), which would make the names small.
      element.attributes().put(attributes[i], attributes[i + 1]);
    }
    parent.appendChild(element);
    return element;
  }

  /** Adds an image with a title and description for screen readers. */
  static Element image(Element parent, String id, String title, String words) {
    String names = id + "-title " + id + "-words";
    Element image = add(parent, "svg", "class", "plot", "role", "img", "aria-labelledby", names);
    add(image, "title", "id", id + "-title").text(TextHtml.clean(title));
    add(image, "desc", "id", id + "-words").text(TextHtml.clean(words));
    return image;
  }

  /** Adds an element whose origin is at a position. */
  static Element at(Element parent, double share, double y) {
    return add(parent, "svg", "x", percent(share), "y", number(y), "overflow", "visible");
  }

  /** Adds a rectangle from one share of the width to another, never too narrow to be visible. */
  static Element rect(
      Element parent, String kind, double from, double to, String y, String height) {
    String width = percent(Math.max(NARROWEST, to - from));
    Element rect = add(parent, "rect", "class", kind, "x", percent(from), "width", width);
    return rect.attr("y", y).attr("height", height);
  }

  /** Draws a vertical line from top to bottom. */
  static void upright(Element parent, String kind, double share, String y1, String y2) {
    String x = percent(share);
    add(parent, "line", "class", kind, "x1", x, "x2", x, "y1", y1, "y2", y2);
  }

  static Element path(Element parent, String kind, String d) {
    return add(parent, "path", "class", kind, "d", d);
  }

  /** Adds the symbol of a moment. */
  static void dot(Element parent) {
    add(parent, "circle", "class", "moment", "r", "5");
  }

  /**
   * Adds text with its baseline at {@code y}.
   *
   * @param anchor which part of them is at {@code x}: start, middle or end
   */
  static void text(Element parent, String kind, String words, String x, double y, String anchor) {
    add(parent, "text", "class", kind, "x", x, "y", number(y), "text-anchor", anchor)
        .text(TextHtml.clean(words));
  }

  /** Writes a share from 0 to 1 as "12.5%". */
  static String percent(double share) {
    return number(100 * share) + "%";
  }

  /** Writes a number with at most two decimals. */
  static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    String text = Double.toString(rounded);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
