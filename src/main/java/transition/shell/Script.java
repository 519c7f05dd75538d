package transition.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import transition.cli.ShellSession;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.error.ExitStatus;
import transition.error.FileException;

/** Runs the lines on standard input: those of a file, or of a terminal that can only print. */
final class Script {

  private final ShellSession session;

  Script(ShellSession session) {
    this.session = session;
  }

  /** Runs all lines, and returns the status of the first one that failed. */
  ExitStatus run() {
    Environment environment = session.environment();
    ExitStatus first = ExitStatus.DONE;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    try {
      prompt();
      skipByteOrderMark(lines);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ExitStatus status =
            session.run(ShellWords.of(line), environment.out(), environment.width());
        first = first == ExitStatus.DONE ? status : first;
        if (session.hasEnded()) {
          break;
        }
        prompt();
      }
    } catch (IOException e) {
      throw new FileException("cannot read standard input: " + e.getMessage(), e);
    }
    return first;
  }

  /** Skips the byte order mark that some editors write. */
  private static void skipByteOrderMark(BufferedReader lines) throws IOException {
    lines.mark(1);
    if (lines.read() != '\uFEFF') {
      lines.reset();
    }
  }

  /** Says that a line may be typed, if somebody sits there. */
  private void prompt() throws IOException {
    Environment environment = session.environment();
    if (environment.isTerminal(Stream.IN) && environment.isTerminal(Stream.OUT)) {
      String prompt = new Styles(session.style()).prompt(session.remembered()).toString();
      environment.out().write(prompt.getBytes(StandardCharsets.UTF_8));
      environment.out().flush();
    }
  }
}
