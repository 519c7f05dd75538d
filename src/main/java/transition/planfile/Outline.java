package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The elements of a Markdown text that matter to a plan, with their places, in the order of the
 * text: headings, checkboxes, list items and paragraphs. Code and HTML are ignored, and so is
 * excessive nesting.
 */
final class Outline {

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(
              context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
          .maxOpenBlockParsers(PlainWords.DEEPEST)
          .build();

  final List<Checkbox> checkboxes = new ArrayList<>();

  /** The headings outside of lists and quotes. */
  final List<Heading> headings;

  /** The headings of weeks among {@link #headings}. */
  final List<WeekHeading> weeks;

  /** The headings in lists and quotes. */
  final List<Heading> innerHeadings;

  final List<TextBlock> points = new ArrayList<>();

  /** The paragraphs outside of lists and quotes; tables count as paragraphs. */
  final List<TextBlock> paragraphs = new ArrayList<>();

  /** The titles of the phases by their numbers. */
  final Map<Integer, String> phases;

  private final String text;
  private final int offset;
  private final int linesBefore;

  private Outline(String text, int offset) {
    this.text = text;
    this.offset = offset;
    this.linesBefore = TextLines.number(text, offset) - 1;
    Visitor visitor = new Visitor();
    PARSER.parse(text.substring(offset)).accept(visitor);
    this.headings = visitor.headings.withSections(text.length());
    this.weeks = WeekHeading.in(headings);
    this.innerHeadings = visitor.innerHeadings.withSections(text.length());
    this.phases = PhaseTable.titles(paragraphs);
  }

  /**
   * Reads the outline of a text.
   *
   * @param start where its Markdown begins
   */
  static Outline of(String text, int start) {
    return new Outline(text, start);
  }

  /** Returns the heading above an index; empty if there is none. */
  Optional<Heading> headingAbove(int index) {
    int next = firstFrom(headings, Heading::start, index + 1);
    return next == 0 ? Optional.empty() : Optional.of(headings.get(next - 1));
  }

  /** Returns the index of the first element of a sorted list that starts at a place or after it. */
  static <T> int firstFrom(List<T> all, ToIntFunction<T> start, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(all.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(Node node) {
    return TextLines.start(text, wordsStart(node));
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return offset + last.getInputIndex() + last.getLength();
  }

  private int line(Node node) {
    return 1 + linesBefore + node.getSourceSpans().get(0).getLineIndex();
  }

  private int wordsStart(Node node) {
    return offset + node.getSourceSpans().get(0).getInputIndex();
  }

  private final class Visitor extends AbstractVisitor {

    private final Heading.Collector headings = new Heading.Collector();
    private final Heading.Collector innerHeadings = new Heading.Collector();
    private int depth;

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      Node parent = heading.getParent();
      boolean inner = !(parent instanceof Document);
      String written = text.substring(wordsStart(heading), end(heading));
      (inner ? innerHeadings : headings)
          .add(
              heading.getLevel(),
              written,
              start(heading),
              end(heading),
              inner ? end(parent) : text.length());
    }

    @Override
    public void visit(ListItem item) {
      depth++;
      if (item.getFirstChild() instanceof Paragraph words) {
        int first = wordsStart(words);
        int box = boxEnd(first, end(words));
        if (box < 0) {
          points.add(
              new TextBlock(
                  text.substring(first, end(words)), start(item), end(item), depth, line(words)));
        } else {
          checkboxes.add(
              new Checkbox(
                  Checkbox.numberIn(text.substring(box, Math.min(end(words), box + 100))),
                  first + 1,
                  start(item),
                  end(item),
                  box,
                  end(words),
                  depth,
                  line(words)));
        }
      }
      visitChildren(item);
      depth--;
    }

    /**
     * Returns where the text after a checkbox at an index begins; negative if there is no checkbox.
     */
    private int boxEnd(int first, int end) {
      if (first + 3 >= end
          || text.charAt(first) != '['
          || text.charAt(first + 2) != ']'
          || TextLines.isEnd(text.charAt(first + 1))) {
        return -1;
      }
      int index = first + 3;
      while (index < end && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
        index++;
      }
      return index == first + 3 ? -1 : index;
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph.getParent() instanceof Document) {
        paragraphs.add(
            new TextBlock(
                text.substring(wordsStart(paragraph), end(paragraph)),
                start(paragraph),
                end(paragraph),
                0,
                line(paragraph)));
      }
    }
  }
}
