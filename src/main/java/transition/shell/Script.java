package transition.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import transition.cli.Environment;
import transition.cli.ExitStatus;
import transition.cli.FileException;
import transition.cli.ShellSession;

/** Runs the lines on standard input. */
final class Script {

  private final ShellSession session;

  Script(ShellSession session) {
    this.session = session;
  }

  /** The status of the first line that failed; the lines behind it are run all the same. */
  ExitStatus run() {
    Environment environment = session.environment();
    ExitStatus first = ExitStatus.DONE;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    try {
      for (String line = lines.readLine();
          line != null && !session.isOver();
          line = lines.readLine()) {
        ExitStatus status =
            session.run(ShellWords.of(line), environment.out(), environment.width());
        first = first == ExitStatus.DONE ? status : first;
      }
    } catch (IOException e) {
      throw new FileException("cannot read standard input: " + e.getMessage(), e);
    }
    return first;
  }
}
