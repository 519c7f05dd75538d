package transition.render.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import transition.document.BarChart;
import transition.document.Block;
import transition.document.BlockVisitor;
import transition.document.Bullets;
import transition.document.BurnUpChart;
import transition.document.Checklist;
import transition.document.Document;
import transition.document.Facts;
import transition.document.GanttChart;
import transition.document.LineChart;
import transition.document.Metadata;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Text;
import transition.document.Title;

/** Renders a document as one HTML page, with charts and with boxes that keep their ticks. */
public final class HtmlRenderer implements BlockVisitor<Optional<Element>> {

  private final ElementIds ids = new ElementIds();
  private final Page page = new Page(ids);
  private Element part = page.main();
  private Element container = part;

  private HtmlRenderer() {}

  /** Returns the page, every line ended. Equal documents give equal pages. */
  public static String render(Document document) {
    HtmlRenderer renderer = new HtmlRenderer();
    document.blocks().forEach(renderer::append);
    return renderer.page.html();
  }

  private void append(Block block) {
    block.accept(this).ifPresent(element -> container.appendChild(element));
  }

  @Override
  public Optional<Element> visit(Title title) {
    page.title(title);
    return Optional.empty();
  }

  @Override
  public Optional<Element> visit(Paragraph paragraph) {
    return Optional.of(paragraph(paragraph.text()));
  }

  @Override
  public Optional<Element> visit(Facts facts) {
    return Optional.of(ListHtml.facts(facts));
  }

  @Override
  public Optional<Element> visit(Bullets bullets) {
    return Optional.of(ListHtml.bullets(bullets));
  }

  @Override
  public Optional<Element> visit(Table table) {
    return Optional.of(TableHtml.of(table));
  }

  @Override
  public Optional<Element> visit(BarChart chart) {
    return Optional.of(BarChartSvg.of(chart, ids.of("bars")));
  }

  @Override
  public Optional<Element> visit(GanttChart chart) {
    return Optional.of(GanttChartSvg.of(chart, ids.of("gantt")));
  }

  @Override
  public Optional<Element> visit(LineChart chart) {
    return Optional.of(LineChartSvg.of(chart, ids.of("curve")));
  }

  @Override
  public Optional<Element> visit(BurnUpChart chart) {
    return Optional.of(BurnUpChartSvg.of(chart, ids.of("burn-up")));
  }

  @Override
  public Optional<Element> visit(Checklist checklist) {
    page.hasChecks();
    return Optional.of(ListHtml.checklist(checklist));
  }

  @Override
  public Optional<Element> visit(Note note) {
    return Optional.of(paragraph(note.text()).addClass("note"));
  }

  @Override
  public Optional<Element> visit(NextCommand next) {
    page.next(next);
    return Optional.empty();
  }

  @Override
  public Optional<Element> visit(Metadata metadata) {
    return Optional.empty();
  }

  private static Element paragraph(Text text) {
    Element paragraph = new Element("p");
    TextHtml.append(paragraph, text);
    return paragraph;
  }

  @Override
  public Optional<Element> visit(Section section) {
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
    return Optional.empty();
  }

  /** Adds the percentage to the heading, and a strip below it that screen readers skip. */
  private void meter(Element heading, int percent) {
    heading.appendText(" ");
    TextHtml.append(
        heading.appendElement("span").addClass("percent"), Text.of("%s%%".formatted(percent)));
    Element strip = Svg.add(container, "svg", "class", "meter", "aria-hidden", "true");
    Svg.add(strip, "rect", "class", "empty", "width", "100%", "height", "100%");
    Svg.add(strip, "rect", "class", "full", "width", percent + "%", "height", "100%");
  }
}
