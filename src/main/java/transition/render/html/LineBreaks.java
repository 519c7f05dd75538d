package transition.render.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Adds line breaks between blocks, where browsers ignore them. jsoup's own indenting would put
 * spaces between runs of text.
 */
final class LineBreaks {

  private static final Set<String> HOLD_BLOCKS =
      Set.of(
          "html", "head", "body", "header", "nav", "details", "aside", "main", "section", "footer",
          "div", "figure", "ul", "ol", "dl", "table", "thead", "tbody", "tr", "svg");

  private LineBreaks() {}

  /** Puts every child of an element that holds blocks on a line of its own, all the way down. */
  static void add(Element element) {
    element.children().forEach(LineBreaks::add);
    boolean onlyElements =
        element.childNodeSize() > 0 && element.childNodeSize() == element.childrenSize();
    if (HOLD_BLOCKS.contains(element.tagName()) && onlyElements) {
      List<Node> children = List.copyOf(element.childNodes());
      element.empty(); // putting something before a child renumbers all that are behind it
      children.forEach(child -> element.appendChild(new TextNode("\n")).appendChild(child));
      element.appendChild(new TextNode("\n"));
    }
  }
}
