package transition.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import transition.document.BarChart;
import transition.document.BlockVisitor;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
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
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Title;

/** Renders a document as CommonMark with GitHub's tables and task lists. */
public final class MarkdownRenderer implements BlockVisitor<List<Node>> {

  private static final int CHART_COLUMNS = 88;

  private MarkdownRenderer() {}

  public static String render(Document document) {
    return org.commonmark.renderer.markdown.MarkdownRenderer.builder()
        .extensions(List.<Extension>of(TablesExtension.create(), TaskListItemsExtension.create()))
        .nodeRendererFactory(AddedNodesRenderer.FACTORY)
        .build()
        .render(root(document));
  }

  /** Returns the document as a tree of CommonMark nodes. */
  static Node root(Document document) {
    Node root = new org.commonmark.node.Document();
    MarkdownRenderer renderer = new MarkdownRenderer();
    document.blocks().forEach(block -> block.accept(renderer).forEach(root::appendChild));
    return root;
  }

  @Override
  public List<Node> visit(Metadata metadata) {
    return List.of(new FrontMatterNode(metadata));
  }

  @Override
  public List<Node> visit(Title title) {
    Node heading = heading(1, Text.of(title.text().plain()));
    return title.aside().isEmpty() ? List.of(heading) : List.of(heading, paragraph(title.aside()));
  }

  @Override
  public List<Node> visit(Section section) {
    String meter = section.percent().isPresent() ? " (" + section.percent().getAsInt() + "%)" : "";
    return List.of(heading(section.level() + 1, section.text().plus(meter)));
  }

  @Override
  public List<Node> visit(Paragraph paragraph) {
    return List.of(paragraph(paragraph.text()));
  }

  @Override
  public List<Node> visit(Facts facts) {
    return List.of(
        list(
            facts.facts().stream()
                .map(fact -> Text.strong(fact.label() + ":").plus(" ").plus(fact.value()))
                .toList()));
  }

  @Override
  public List<Node> visit(Bullets bullets) {
    return List.of(list(bullets.bullets().stream().map(Bullet::line).toList()));
  }

  @Override
  public List<Node> visit(Table table) {
    return List.of(table(table));
  }

  @Override
  public List<Node> visit(BarChart chart) {
    return List.of(drawn(BarLayout.lines(chart, CHART_COLUMNS, CharacterSet.UNICODE)));
  }

  @Override
  public List<Node> visit(GanttChart chart) {
    return List.of(fenced("mermaid", MermaidGantt.of(chart)));
  }

  @Override
  public List<Node> visit(LineChart chart) {
    return List.of();
  }

  @Override
  public List<Node> visit(BurnUpChart chart) {
    return List.of(drawn(BurnUpLayout.lines(chart, CHART_COLUMNS, CharacterSet.UNICODE)));
  }

  @Override
  public List<Node> visit(Checklist checklist) {
    return List.of(checklist(checklist));
  }

  @Override
  public List<Node> visit(Note note) {
    Node quote = new BlockQuote();
    quote.appendChild(paragraph(note.text()));
    return List.of(quote);
  }

  @Override
  public List<Node> visit(NextCommand next) {
    Node paragraph = paragraph(Text.of("Next: "));
    paragraph.appendChild(new Code(next.line()));
    return List.of(paragraph);
  }

  private static Heading heading(int level, Text text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    appendText(heading, text);
    return heading;
  }

  private static Node paragraph(Text text) {
    Node paragraph = new org.commonmark.node.Paragraph();
    appendText(paragraph, text);
    return paragraph;
  }

  private static void appendText(Node parent, Text text) {
    for (Run run : text.runs()) {
      switch (run.style()) {
        case STRONG -> {
          Node strong = new StrongEmphasis();
          strong.appendChild(new org.commonmark.node.Text(run.text()));
          parent.appendChild(strong);
        }
        case CODE -> parent.appendChild(new Code(run.text()));
        case PLAIN, MUTED, GOOD, CAUTION -> appendPlain(parent, run.text());
      }
    }
  }

  private static void appendPlain(Node parent, String text) {
    boolean escaped = parent.getFirstChild() == null && EscapedStart.isNeededFor(text);
    if (escaped) {
      parent.appendChild(new EscapedStart(text.charAt(0)));
    }
    parent.appendChild(new org.commonmark.node.Text(escaped ? text.substring(1) : text));
  }

  private static BulletList list(List<Text> items) {
    BulletList list = tightList();
    for (Text text : items) {
      Node item = new ListItem();
      item.appendChild(paragraph(text));
      list.appendChild(item);
    }
    return list;
  }

  private static BulletList checklist(Checklist checklist) {
    BulletList list = tightList();
    checklist
        .checks()
        .forEach(
            check -> {
              Node item = new ListItem();
              Node paragraph = paragraph(Text.strong(check.number()).plus(" ").plus(check.line()));
              paragraph.prependChild(new TaskListItemMarker(false));
              item.appendChild(paragraph);
              list.appendChild(item);
            });
    return list;
  }

  private static BulletList tightList() {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    return list;
  }

  private static Node table(Table table) {
    TableBlock block = new TableBlock();
    TableHead head = new TableHead();
    head.appendChild(
        row(
            table.columns(),
            table.columns().stream().map(c -> Text.of(c.header())).toList(),
            true));
    block.appendChild(head);
    TableBody body = new TableBody();
    table.rows().forEach(cells -> body.appendChild(row(table.columns(), cells, false)));
    block.appendChild(body);
    return block;
  }

  private static TableRow row(List<Column> columns, List<Text> cells, boolean header) {
    TableRow row = new TableRow();
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      cell.setAlignment(
          columns.get(i).right() ? TableCell.Alignment.RIGHT : TableCell.Alignment.LEFT);
      appendText(cell, cells.get(i));
      if (cells.get(i).plain().endsWith("\\")) {
        // A backslash before the bar would join this cell to the next one.
        appendText(cell, Text.of(" "));
      }
      row.appendChild(cell);
    }
    return row;
  }

  private static Node drawn(List<Text> lines) {
    StringBuilder drawn = new StringBuilder();
    for (Text line : lines) {
      drawn.append(line.plain().stripTrailing()).append('\n');
    }
    return fenced("text", drawn.toString());
  }

  /** Returns a code block; no line of the text may begin with a fence. */
  private static Node fenced(String info, String text) {
    FencedCodeBlock block = new FencedCodeBlock();
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(3);
    block.setInfo(info);
    block.setLiteral(text);
    return block;
  }
}
