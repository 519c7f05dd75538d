package transition.shell;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;
import transition.cli.ShellLoop;
import transition.cli.ShellSession;
import transition.console.Prompter;
import transition.console.TerminalStyle;
import transition.error.ExitStatus;
import transition.error.FileException;
import transition.error.InterruptedByUserException;

/** Asks questions, and runs the shell, at the terminal that standard input and output are. */
public final class JLinePrompter implements Prompter, ShellLoop {

  /** The terminal provider that runs the system's {@code stty} and loads no native code. */
  private static final String PROVIDER = "exec";

  /** The type taken for a terminal that the system does not know. */
  private static final String USUAL_TYPE = "xterm-256color";

  private static final Size USUAL_SIZE = Size.of(80, 24);

  /** Names that {@code infocmp} does not take for options. */
  private static final Pattern NAME = Pattern.compile("\\w[\\w.+-]*");

  /** The logger of JLine's warnings, which have stack traces. */
  private static final Logger LOG = Logger.getLogger("org.jline");

  private final String type;
  private @Nullable Terminal opened;

  /**
   * Creates a prompter that opens the terminal with its first question.
   *
   * @param type what the terminal is like, as the variable {@code TERM} says it; may be empty
   */
  public JLinePrompter(String type) {
    this.type = type;
  }

  @Override
  public String choose(TerminalStyle style, String question, List<Choice> choices) {
    return talk(
        terminal ->
            new ListQuestion(terminal, style, question, new ChoiceList(choices, false)).one());
  }

  @Override
  public Set<String> tick(TerminalStyle style, String question, List<Choice> choices) {
    return talk(
        terminal ->
            new ListQuestion(terminal, style, question, new ChoiceList(choices, true)).several());
  }

  @Override
  public String ask(
      TerminalStyle style,
      String question,
      String suggestion,
      Function<String, Optional<String>> complaint) {
    return talk(terminal -> new LineQuestion(terminal, style).ask(question, suggestion, complaint));
  }

  @Override
  public ExitStatus run(ShellSession session) {
    return session.isInteractive()
        ? talk(terminal -> new InteractiveShell(terminal, session).run())
        : new Script(session).run();
  }

  /**
   * Runs a conversation until its end, or until JLine closes the terminal because the program
   * stops.
   */
  private <T> T talk(Function<Terminal, T> conversation) {
    Terminal terminal = terminal();
    try {
      return conversation.apply(terminal);
    } catch (IllegalStateException | IOError e) {
      if (isClosed(terminal)) {
        throw new InterruptedByUserException();
      }
      throw e;
    }
  }

  private static boolean isClosed(Terminal terminal) {
    try {
      terminal.writer();
      return false;
    } catch (IllegalStateException closed) {
      return true;
    }
  }

  /** Returns the type, or the default if the system does not know it. */
  private String knownType() {
    try {
      if (NAME.matcher(type).matches() && InfoCmp.getInfoCmp(type) != null) {
        return type;
      }
    } catch (IOException e) {
      // Nor does it have to: terminals are newer than systems, and some systems know none.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return USUAL_TYPE;
  }

  /** Sets a size where the terminal reports none, as on serial lines and in some containers. */
  private static void giveSize(Terminal terminal) {
    Size size = terminal.getSize();
    if (size.getColumns() == 0 || size.getRows() == 0) {
      terminal.setSize(USUAL_SIZE);
    }
  }

  private Terminal terminal() {
    if (opened == null) {
      LOG.setLevel(Level.OFF);
      try {
        opened =
            TerminalBuilder.builder()
                .system(true)
                .providers(PROVIDER)
                .type(knownType())
                .dumb(false)
                .build();
        giveSize(opened);
      } catch (IOException | IllegalStateException e) {
        throw new FileException("cannot ask questions in this terminal; give the options", e);
      }
    }
    return opened;
  }
}
