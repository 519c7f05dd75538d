package transition.planfile;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a piece of Markdown says, without its signs and on one line. */
final class PlainWords extends AbstractVisitor {

  private static final Parser PARSER = Parser.builder().build();

  private final StringBuilder words = new StringBuilder();

  private PlainWords() {}

  static String of(String markdown) {
    return of(PARSER.parse(markdown));
  }

  static String of(Node node) {
    PlainWords plain = new PlainWords();
    node.accept(plain);
    return plain.words.toString().strip();
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
