package transition.render.html;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;

/** Makes a table that scrolls sideways in a frame of its own where the page is too narrow. */
final class TableHtml {

  private TableHtml() {}

  static Element of(Table table) {
    Element frame = new Element("div").addClass("scroll");
    Element element = frame.appendElement("table");
    Element heads = element.appendElement("thead").appendElement("tr");
    for (Column column : table.columns()) {
      Element head = heads.appendElement("th").attr("scope", "col");
      TextHtml.append(styled(head, column), column.header());
    }
    Element body = element.appendElement("tbody");
    int named = rowHeader(table);
    for (List<Text> row : table.rows()) {
      Element cells = body.appendElement("tr");
      for (int i = 0; i < row.size(); i++) {
        Element cell = cells.appendElement(i == named ? "th" : "td");
        if (i == named) {
          cell.attr("scope", "row");
        }
        TextHtml.append(styled(cell, table.columns().get(i)), row.get(i));
      }
    }
    return frame;
  }

  private static Element styled(Element cell, Column column) {
    if (column.right()) {
      cell.addClass("right");
    }
    return cell.addClass(column.flexible() ? "text" : "whole");
  }

  /**
   * Returns the column that names the rows: the first one in bold, or else the first one of text.
   */
  private static int rowHeader(Table table) {
    List<Column> columns = table.columns();
    return IntStream.range(0, columns.size())
        .filter(column -> table.rows().stream().allMatch(row -> isStrong(row.get(column))))
        .findFirst()
        .orElse(
            IntStream.range(0, columns.size())
                .filter(column -> !columns.get(column).right())
                .findFirst()
                .orElse(0));
  }

  private static boolean isStrong(Text cell) {
    return !cell.isEmpty() && cell.runs().stream().allMatch(run -> run.style() == Style.STRONG);
  }
}
