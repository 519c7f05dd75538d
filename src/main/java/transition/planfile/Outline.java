package transition.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What a Markdown text is made of, as far as a plan needs to know, each with its place: headings,
 * things to tick off, and points of lists. Code, HTML and tables are not taken for any of them, nor
 * is what is nested deeper than anybody writes.
 */
final class Outline {

  /**
   * A heading that is in no list and no quote.
   *
   * @param level 1 for the largest
   * @param text what stands behind its signs, as it is written
   * @param start where its line begins
   * @param end the end of its last line
   */
  record Heading(int level, String text, int start, int end) {}

  /**
   * A point of a list that is nothing to tick off.
   *
   * @param text its own words, as they are written
   * @param start where its line begins
   * @param end the end of its last line, those of what is inside it included
   */
  record Point(String text, int start, int end) {}

  /**
   * A paragraph that is in no list and no quote.
   *
   * @param text as it is written
   */
  record Prose(String text, int start, int end) {}

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.<Extension>of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(
              context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
          .maxOpenBlockParsers(PlainWords.DEEPEST)
          .build();

  private static final Pattern BOX = Pattern.compile("\\[([^\\n\\r\\]])\\](?=[ \\t])[ \\t]+");

  final List<Heading> headings = new ArrayList<>();
  final List<Checkbox> checkboxes = new ArrayList<>();
  final List<Point> points = new ArrayList<>();
  final List<Prose> proses = new ArrayList<>();
  final Map<Integer, String> phases = new LinkedHashMap<>();

  private final String text;
  private final int offset;
  private final int linesBefore;

  private Outline(String text, int offset) {
    this.text = text;
    this.offset = offset;
    this.linesBefore = Math.toIntExact(text.substring(0, offset).lines().count());
  }

  /**
   * The outline of a text.
   *
   * @param start where its Markdown begins
   */
  static Outline of(String text, int start) {
    Outline outline = new Outline(text, start);
    PARSER.parse(text.substring(start)).accept(outline.new Visitor());
    outline.settleNumbers();
    return outline;
  }

  /** Leaves each number to the boxes that most surely mean it; others are the user's own. */
  private void settleNumbers() {
    Map<String, Integer> surest = new HashMap<>();
    for (Checkbox box : checkboxes) {
      box.number().ifPresent(number -> surest.merge(number, box.sureness(text), Math::max));
    }
    checkboxes.replaceAll(
        box ->
            box.number()
                .filter(number -> box.sureness(text) < surest.getOrDefault(number, 0))
                .map(number -> box.withoutNumber())
                .orElse(box));
  }

  /** The heading above a place; empty if there is none. */
  Optional<Heading> headingAbove(int index) {
    Heading last = null;
    for (Heading heading : headings) {
      if (heading.start() > index) {
        break;
      }
      last = heading;
    }
    return Optional.ofNullable(last);
  }

  /** Where what stands under a heading ends: before the next one that is not inside it. */
  int endOf(Heading heading) {
    return headings.stream()
        .filter(other -> other.start() > heading.start() && other.level() <= heading.level())
        .mapToInt(Heading::start)
        .findFirst()
        .orElse(text.length());
  }

  private int start(Node node) {
    return PlanLine.startOf(text, wordsStart(node));
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return offset + last.getInputIndex() + last.getLength();
  }

  private int wordsStart(Node node) {
    return offset + node.getSourceSpans().get(0).getInputIndex();
  }

  private final class Visitor extends AbstractVisitor {

    private int depth;

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      if (!(heading.getParent() instanceof Document)) {
        return;
      }
      String written = text.substring(wordsStart(heading), end(heading));
      String words =
          written
              .replaceFirst("^#{1,6}(?=\\s|$)[ \\t]*", "")
              .replaceFirst("[ \\t]+#+\\s*$", "")
              .replaceFirst("\\R[ \\t]*(?:=+|-+)[ \\t]*$", "");
      headings.add(new Heading(heading.getLevel(), words, start(heading), end(heading)));
    }

    @Override
    public void visit(ListItem item) {
      depth++;
      if (item.getFirstChild() instanceof Paragraph words) {
        int first = wordsStart(words);
        Matcher box = BOX.matcher(text).region(first, end(words));
        if (box.lookingAt()) {
          String own = text.substring(box.end(), end(words));
          checkboxes.add(
              new Checkbox(
                  Checkbox.numberIn(own),
                  box.start(1),
                  start(item),
                  end(item),
                  box.end(),
                  end(words),
                  depth,
                  1 + linesBefore + words.getSourceSpans().get(0).getLineIndex()));
        } else {
          points.add(new Point(text.substring(first, end(words)), start(item), end(item)));
        }
      }
      visitChildren(item);
      depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph.getParent() instanceof Document) {
        proses.add(
            new Prose(
                text.substring(wordsStart(paragraph), end(paragraph)),
                start(paragraph),
                end(paragraph)));
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock && isOfPhases(block)) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow row && !(row.getParent() instanceof TableHead)) {
        List<String> cells = cells(row);
        if (cells.size() > 1 && cells.get(0).matches("\\d{1,3}")) {
          phases.putIfAbsent(Integer.parseInt(cells.get(0)), PlainWords.of(cells.get(1)));
        }
      } else {
        visitChildren(node);
      }
    }

    private boolean isOfPhases(Node table) {
      return table.getFirstChild().getFirstChild() instanceof TableRow head
          && cells(head).stream().limit(3).toList().equals(List.of("#", "Phase", "Dates"));
    }

    /** As they are written: the sign of a column would be a heading. */
    private List<String> cells(TableRow row) {
      List<String> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell) {
          cells.add(cell.getFirstChild() instanceof Text words ? words.getLiteral().strip() : "");
        }
      }
      return cells;
    }
  }
}
