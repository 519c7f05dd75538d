package transition.render.html;

import org.jsoup.nodes.Element;
import transition.document.Block;
import transition.document.Block.Bars;
import transition.document.Block.Bullets;
import transition.document.Block.BurnUp;
import transition.document.Block.Checklist;
import transition.document.Block.Curve;
import transition.document.Block.Facts;
import transition.document.Block.FrontMatter;
import transition.document.Block.Gantt;
import transition.document.Block.Next;
import transition.document.Block.Note;
import transition.document.Block.Paragraph;
import transition.document.Block.Section;
import transition.document.Block.Table;
import transition.document.Block.Title;
import transition.document.Document;
import transition.document.Text;

/** A document as one HTML page, with charts to look at and boxes that keep their ticks. */
public final class HtmlRenderer {

  private final Ids ids = new Ids();
  private final Page page = new Page(ids);
  private Element part = page.main();
  private Element container = part;

  private HtmlRenderer() {}

  /** The page, every line ended. The same document gives the same page. */
  public static String render(Document document) {
    HtmlRenderer renderer = new HtmlRenderer();
    document.blocks().forEach(renderer::block);
    return renderer.page.html();
  }

  private void block(Block block) {
    if (block instanceof Title title) {
      page.title(title);
    } else if (block instanceof Section section) {
      section(section);
    } else if (block instanceof Paragraph paragraph) {
      TextHtml.append(container.appendElement("p"), paragraph.text());
    } else if (block instanceof Facts facts) {
      container.appendChild(ListHtml.facts(facts));
    } else if (block instanceof Bullets bullets) {
      container.appendChild(ListHtml.bullets(bullets));
    } else if (block instanceof Table table) {
      container.appendChild(TableHtml.of(table));
    } else if (block instanceof Bars bars) {
      container.appendChild(BarsSvg.of(bars, ids.of("bars")));
    } else if (block instanceof Gantt gantt) {
      container.appendChild(GanttSvg.of(gantt, ids.of("gantt")));
    } else if (block instanceof Curve curve) {
      container.appendChild(CurveSvg.of(curve, ids.of("curve")));
    } else if (block instanceof BurnUp burnUp) {
      container.appendChild(BurnUpSvg.of(burnUp, ids.of("burn-up")));
    } else if (block instanceof Checklist checklist) {
      container.appendChild(ListHtml.checklist(checklist));
      page.hasChecks();
    } else if (block instanceof Note note) {
      TextHtml.append(container.appendElement("p").addClass("note"), note.text());
    } else if (block instanceof Next next) {
      page.next(next);
    } else if (!(block instanceof FrontMatter)) {
      throw new IllegalStateException("not drawn: " + block);
    }
  }

  private void section(Section section) {
    boolean outer = section.level() == 1;
    Element parent = outer ? page.main() : part;
    container = parent.appendElement("section").addClass(outer ? "part" : "inner");
    Element heading = container.appendElement(outer ? "h2" : "h3");
    TextHtml.append(heading, section.text());
    section.percent().ifPresent(percent -> meter(heading, percent));
    if (outer) {
      part = container;
      heading.id(ids.of(section.text().plain()));
      page.contents(heading.id(), section.text());
    }
  }

  /** The figure in the heading says it; the strip below only draws it. */
  private void meter(Element heading, int percent) {
    heading.appendText(" ");
    TextHtml.append(
        heading.appendElement("span").addClass("percent"), Text.of("%s%%".formatted(percent)));
    Element strip = Svg.add(container, "svg", "class", "meter", "aria-hidden", "true");
    Svg.add(strip, "rect", "class", "empty", "width", "100%", "height", "100%");
    Svg.add(strip, "rect", "class", "full", "width", percent + "%", "height", "100%");
  }
}
