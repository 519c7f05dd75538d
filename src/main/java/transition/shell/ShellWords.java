package transition.shell;

import java.util.List;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;

/** Splits lines into words; quotes and backslashes work as in other shells. */
final class ShellWords {

  private static final String COMMENT = "#";

  private ShellWords() {}

  static Parser parser() {
    return new DefaultParser().eofOnUnclosedQuote(false).eofOnEscapedNewLine(false);
  }

  /** Returns the words of a line; a comment has none. */
  static List<String> of(String line) {
    return line.isBlank() || line.strip().startsWith(COMMENT)
        ? List.of()
        : parser().parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE).words().stream()
            .filter(word -> !word.isEmpty())
            .toList();
  }
}
