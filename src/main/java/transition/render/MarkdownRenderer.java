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
import transition.report.Block;
import transition.report.Block.Bars;
import transition.report.Block.Bullet;
import transition.report.Block.Bullets;
import transition.report.Block.BurnUp;
import transition.report.Block.Checklist;
import transition.report.Block.Column;
import transition.report.Block.Curve;
import transition.report.Block.Facts;
import transition.report.Block.FrontMatter;
import transition.report.Block.Gantt;
import transition.report.Block.Next;
import transition.report.Block.Note;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Table;
import transition.report.Block.Title;
import transition.report.Document;
import transition.report.Text;
import transition.report.Text.Run;

/** A document as CommonMark with the tables and check lists that GitHub added. */
public final class MarkdownRenderer {

  private static final int CHART_COLUMNS = 88;

  private MarkdownRenderer() {}

  public static String render(Document document) {
    return org.commonmark.renderer.markdown.MarkdownRenderer.builder()
        .extensions(List.<Extension>of(TablesExtension.create(), TaskListItemsExtension.create()))
        .nodeRendererFactory(AddedNodesRenderer.FACTORY)
        .build()
        .render(root(document));
  }

  /** The document as a tree of CommonMark nodes. */
  static Node root(Document document) {
    Node root = new org.commonmark.node.Document();
    document.blocks().forEach(block -> append(root, block));
    return root;
  }

  private static void append(Node root, Block block) {
    if (block instanceof FrontMatter frontMatter) {
      root.appendChild(new FrontMatterNode(frontMatter));
    } else if (block instanceof Title title) {
      root.appendChild(heading(1, Text.of(title.text().plain())));
      if (!title.aside().isEmpty()) {
        root.appendChild(paragraph(title.aside()));
      }
    } else if (block instanceof Section section) {
      String meter =
          section.percent().isPresent() ? " (" + section.percent().getAsInt() + "%)" : "";
      root.appendChild(heading(section.level() + 1, section.text().plus(meter)));
    } else if (block instanceof Paragraph paragraph) {
      root.appendChild(paragraph(paragraph.text()));
    } else if (block instanceof Facts facts) {
      root.appendChild(
          list(
              facts.facts().stream()
                  .map(fact -> Text.strong(fact.label() + ":").plus(" ").plus(fact.value()))
                  .toList()));
    } else if (block instanceof Bullets bullets) {
      root.appendChild(list(bullets.bullets().stream().map(Bullet::line).toList()));
    } else if (block instanceof Table table) {
      root.appendChild(table(table));
    } else if (block instanceof Bars bars) {
      root.appendChild(drawn(BarLayout.lines(bars, CHART_COLUMNS, Glyphs.UNICODE)));
    } else if (block instanceof Gantt gantt) {
      root.appendChild(fenced("mermaid", MermaidGantt.of(gantt)));
    } else if (block instanceof BurnUp burnUp) {
      root.appendChild(drawn(BurnUpLayout.lines(burnUp, CHART_COLUMNS, Glyphs.UNICODE)));
    } else if (block instanceof Checklist checklist) {
      root.appendChild(checklist(checklist));
    } else if (block instanceof Note note) {
      Node quote = new BlockQuote();
      quote.appendChild(paragraph(note.text()));
      root.appendChild(quote);
    } else if (block instanceof Next next) {
      Node paragraph = paragraph(Text.of("Next: "));
      paragraph.appendChild(new Code(next.command()));
      root.appendChild(paragraph);
    } else if (!(block instanceof Curve)) {
      throw new IllegalStateException("not drawn: " + block);
    }
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

  /** A code block; no line of the text may begin with a fence. */
  private static Node fenced(String info, String text) {
    FencedCodeBlock block = new FencedCodeBlock();
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(3);
    block.setInfo(info);
    block.setLiteral(text);
    return block;
  }
}
