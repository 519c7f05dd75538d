package transition.shell;

import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import transition.console.TerminalStyle;
import transition.error.InterruptedByUserException;

/** Asks for a line of text until it is valid. */
final class LineQuestion {

  private final Terminal terminal;
  private final Styles styles;

  LineQuestion(Terminal terminal, TerminalStyle style) {
    this.terminal = terminal;
    this.styles = new Styles(style);
  }

  /**
   * Asks the question until the answer is valid.
   *
   * @param suggestion the answer if nothing is typed; may be empty
   * @param complaint what is wrong with an answer; empty if nothing is
   */
  String ask(String question, String suggestion, Function<String, Optional<String>> complaint) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.BRACKETED_PASTE, false)
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.DISABLE_COMPLETION, true)
            .build();
    String prompt =
        styles
            .question(question)
            .append(styles.muted(suggestion.isEmpty() ? "" : "[" + suggestion + "] "))
            .toAnsi(terminal);
    while (true) {
      String answer = read(reader, prompt, suggestion);
      Optional<String> wrong = complaint.apply(answer);
      if (wrong.isEmpty()) {
        return answer;
      }
      terminal.writer().println(styles.wrong("  " + wrong.get()).toAnsi(terminal));
      terminal.flush();
    }
  }

  private static String read(LineReader reader, String prompt, String suggestion) {
    try {
      String line = reader.readLine(prompt).strip();
      return line.isEmpty() ? suggestion : line;
    } catch (UserInterruptException | EndOfFileException e) {
      throw new InterruptedByUserException();
    }
  }
}
