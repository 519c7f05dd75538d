package transition.planfile;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import transition.text.OneLine;

/** Converts a piece of Markdown to plain text on one line. */
final class PlainWords extends AbstractVisitor {

  /** The limit for nested blocks; a list and its item count as two. */
  static final int DEEPEST = 100;

  /** Longer texts keep their Markdown, so that no nesting exhausts the stack. */
  private static final int LONGEST = 5_000;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

  private final StringBuilder words = new StringBuilder();

  private PlainWords() {}

  static String of(String markdown) {
    if (markdown.length() > LONGEST) {
      return OneLine.of(markdown.strip());
    }
    PlainWords plain = new PlainWords();
    PARSER.parse(markdown).accept(plain);
    return OneLine.of(plain.words.toString().strip());
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak end) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak end) {
    words.append(' ');
  }
}
