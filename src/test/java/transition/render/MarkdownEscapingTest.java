package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;

/** Text that looks like Markdown comes out as the text that it is, wherever it stands. */
class MarkdownEscapingTest {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), TaskListItemsExtension.create());

  static Stream<String> hostileTexts() {
    return Stream.of(
        "a | b || c \\| d",
        "`code` and ``more`` and ```",
        "<script>alert(1)</script>",
        "<!-- hidden --> <b>bold</b> &amp; &copy; &#35;",
        "# no heading #",
        "1. no list",
        "2) no list",
        "- no list",
        "+ no list",
        "* no list",
        "*no* **emphasis** _at_ __all__ *",
        "[no](https://link.example) ![image](x) [ref]: y",
        "[ ] no box",
        "[x] no box",
        "> no quote",
        "---",
        "===",
        "***",
        "|---|",
        "~~~ no fence",
        "\\ backslash \\* \\\\ \\.",
        "C# and C++ & co_op snake_case_word 2*3*4",
        "<https://link.example> $x$ !important");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aParagraphAHeadingAndANoteKeepTheirText(String text) {
    assertThat(texts(new Title(Text.of(text), Text.of(text)))).containsExactly(text, text);
    assertThat(texts(Section.of(text))).containsExactly(text);
    assertThat(texts(new Paragraph(Text.of(text)))).containsExactly(text);
    assertThat(texts(Note.of(text))).containsExactly(text);
    assertThat(texts(new Section(2, Text.of(text), OptionalInt.of(5))))
        .containsExactly(text + " (5%)");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void thePointsOfAListKeepTheirText(String text) {
    Bullet point = new Bullet(Mark.POINT, Text.EMPTY, Text.of(text));
    Bullet check = new Bullet(Mark.CHECK, Text.strong(text), Text.of(text));
    assertThat(texts(new Bullets(List.of(point, check)))).containsExactly(text, text + ": " + text);
    assertThat(texts(new Facts(List.of(new Fact(text, Text.strong(text))))))
        .containsExactly(text + ": " + text);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void theCellsOfATableKeepTheirText(String text) {
    Table table =
        new Table(
            List.of(Column.of(text), Column.number("n")),
            List.of(
                List.of(Text.of(text), Text.of("1")),
                List.of(Text.strong(text), Text.muted(text)),
                List.of(Text.EMPTY, Text.of(text))));
    assertThat(texts(table)).containsExactly(text, "n", text, "1", text, text, "", text);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aTaskKeepsItsTextAndItsBox(String text) {
    Checklist list =
        new Checklist(
            List.of(
                new Check("1.1", Text.of(text), Text.muted(text)),
                new Check("1.2", Text.of(text), Text.EMPTY)));
    assertThat(texts(list)).containsExactly("☐1.1 " + text + " (" + text + ")", "☐1.2 " + text);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aCommandToTypeNextKeepsItsText(String text) {
    assertThat(texts(new NextCommand(text))).containsExactly("Next: " + text);
  }

  /** The plain text of each paragraph, heading and cell, read back from the Markdown. */
  private static List<String> texts(Block block) {
    String markdown = MarkdownRenderer.render(new Document(List.of(block)));
    List<String> texts = new ArrayList<>();
    // The library takes an escaped box for a box, which GitHub does not.
    List<Extension> extensions =
        block instanceof Checklist ? EXTENSIONS : List.of(TablesExtension.create());
    Parser.builder().extensions(extensions).build().parse(markdown).accept(new Reader(texts));
    assertThat(texts).as(markdown).doesNotContainNull();
    return texts;
  }

  /** Notes what it reads; what our documents never hold shows up as null. */
  private static final class Reader extends AbstractVisitor {
    private final List<String> texts;
    private StringBuilder text = new StringBuilder();
    private String box = "";

    Reader(List<String> texts) {
      this.texts = texts;
    }

    private void note(Node node) {
      text = new StringBuilder(box);
      box = "";
      visitChildren(node);
      texts.add(text.toString());
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
      note(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      note(heading);
    }

    @Override
    public void visit(org.commonmark.node.CustomNode node) {
      if (node instanceof TableCell) {
        note(node);
      } else if (node instanceof TaskListItemMarker) {
        box = "☐";
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(org.commonmark.node.Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(BlockQuote node) {
      visitChildren(node);
    }

    @Override
    public void visit(OrderedList node) {
      texts.add(null);
    }

    @Override
    public void visit(Emphasis node) {
      texts.add(null);
    }

    @Override
    public void visit(Link node) {
      texts.add(null);
    }

    @Override
    public void visit(HtmlInline node) {
      texts.add(null);
    }

    @Override
    public void visit(HtmlBlock node) {
      texts.add(null);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      texts.add(null);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      texts.add(null);
    }

    @Override
    public void visit(ThematicBreak node) {
      texts.add(null);
    }

    @Override
    public void visit(SoftLineBreak node) {
      texts.add(null);
    }

    @Override
    public void visit(HardLineBreak node) {
      texts.add(null);
    }
  }
}
