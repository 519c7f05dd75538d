package transition.shell;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import transition.cli.Conversation;
import transition.cli.ExitStatus;
import transition.cli.FileException;
import transition.cli.InterruptedByUserException;
import transition.cli.ShellSession;

/** Talks with the user at the terminal that standard input and output are. */
public final class JLineConversation implements Conversation {

  /** The one that runs the system's own {@code stty}, and loads no machine code. */
  private static final String PROVIDER = "exec";

  private @Nullable Terminal opened;

  @Override
  public String choose(Look look, String question, List<Choice> choices) {
    return talk(
        terminal ->
            new ListQuestion(terminal, look, question, new ChoiceList(choices, false)).one());
  }

  @Override
  public Set<String> tick(Look look, String question, List<Choice> choices) {
    return talk(
        terminal ->
            new ListQuestion(terminal, look, question, new ChoiceList(choices, true)).several());
  }

  @Override
  public String ask(
      Look look, String question, String suggestion, Function<String, Optional<String>> complaint) {
    return talk(terminal -> new LineQuestion(terminal, look).ask(question, suggestion, complaint));
  }

  @Override
  public ExitStatus shell(ShellSession session) {
    return session.isInteractive()
        ? talk(terminal -> new InteractiveShell(terminal, session).run())
        : new Script(session).run();
  }

  /** Talks until the end, or until JLine closes the terminal because the program is to stop. */
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

  private Terminal terminal() {
    if (opened == null) {
      try {
        opened = TerminalBuilder.builder().system(true).providers(PROVIDER).dumb(false).build();
      } catch (IOException | IllegalStateException e) {
        throw new FileException("cannot ask questions in this terminal; give the options", e);
      }
    }
    return opened;
  }
}
