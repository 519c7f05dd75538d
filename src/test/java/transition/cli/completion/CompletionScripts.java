package transition.cli.completion;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import transition.cli.ClockTime;
import transition.cli.Program;
import transition.cli.ScriptedPrompter;
import transition.console.Environment;
import transition.error.ExitStatus;

/** The scripts as the program prints them. */
final class CompletionScripts {

  private CompletionScripts() {}

  static String of(Shell shell) {
    return run("completion", shell.name().toLowerCase(Locale.ROOT));
  }

  /** What the program prints on standard output. */
  static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new Environment.Streams(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            Set.of(),
            true,
            Map.of(),
            new ClockTime(Clock.systemUTC()),
            new ScriptedPrompter());
    ExitStatus status = new Program(session -> ExitStatus.DONE).run(environment, args);
    if (status != ExitStatus.DONE) {
      throw new AssertionError(status + ": " + err.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
