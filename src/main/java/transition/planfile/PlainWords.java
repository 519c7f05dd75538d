package transition.planfile;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import transition.text.OneLine;

/** What a piece of Markdown says, without its signs and on one line. */
final class PlainWords extends AbstractVisitor {

  /** How many blocks can be inside each other; a list and its item are two. */
  static final int DEEPEST = 100;

  /** Signs of a text that is longer stay; so none can be nested too deep for the stack. */
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
