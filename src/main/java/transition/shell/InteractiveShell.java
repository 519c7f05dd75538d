package transition.shell;

import java.io.ByteArrayOutputStream;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import transition.cli.ShellSession;
import transition.error.ExitStatus;

/** Reads lines at a terminal, with completion and history, and runs them. */
final class InteractiveShell {

  private static final int LINES_TO_KEEP = 1000;

  private final Terminal terminal;
  private final ShellSession session;
  private final Styles styles;
  private final Pager pager;

  InteractiveShell(Terminal terminal, ShellSession session) {
    this.terminal = terminal;
    this.session = session;
    this.styles = new Styles(session.style());
    this.pager = new Pager(terminal, session.environment().out());
  }

  /** Runs lines until the user leaves. What goes wrong in them is said, and does not end it. */
  ExitStatus run() {
    LineReader reader = reader();
    // Without this, Ctrl-C would end the shell with the command that runs.
    SignalHandler before = terminal.handle(Signal.INT, SignalHandler.SIG_IGN);
    terminal.writer().println("Tab completes, help lists the commands, Ctrl-D exits.");
    try {
      while (!session.hasEnded()) {
        readAndRun(reader);
      }
    } catch (EndOfFileException left) {
      // Ctrl-D, the usual way out.
    } finally {
      terminal.handle(Signal.INT, before);
    }
    return ExitStatus.DONE;
  }

  private void readAndRun(LineReader reader) {
    try {
      run(reader.readLine(styles.prompt(session.remembered()).toAnsi(terminal)));
    } catch (UserInterruptException cleared) {
      // Ctrl-C: the next line begins.
    }
  }

  private LineReader reader() {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("transition")
            .terminal(terminal)
            .parser(ShellWords.parser())
            .completer(new ShellCompleter(session))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.HISTORY_SIZE, LINES_TO_KEEP)
            .variable(LineReader.HISTORY_FILE_SIZE, LINES_TO_KEEP);
    session
        .environment()
        .folders()
        .state()
        .flatMap(HistoryFile::in)
        .ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return builder.build();
  }

  private void run(String line) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    session.run(ShellWords.of(line), output, terminal.getSize().getColumns());
    pager.show(output.toByteArray());
  }
}
