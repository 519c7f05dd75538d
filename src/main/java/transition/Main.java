package transition;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.cli.Program;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.Prompter;
import transition.error.ExitStatus;
import transition.shell.JLinePrompter;

/** Connects the program to the process that it runs in. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    ExitStatus status =
        run(
            new Environment.Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                    new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)),
            System.getenv(),
            args);
    // Nothing else runs by now, and to end the process is more work than to let it end.
    if (status != ExitStatus.DONE) {
      System.exit(status.code());
    }
  }

  /** Runs the program in this process, but with the given streams and variables. */
  static ExitStatus run(
      Environment.Streams streams, Map<String, String> variables, String... args) {
    JLinePrompter prompter = new JLinePrompter(variables.getOrDefault("TERM", ""));
    return new Program(prompter).run(environment(streams, variables, prompter), args);
  }

  /** Returns the environment of this process, but with the given streams and variables. */
  static Environment environment(
      Environment.Streams streams, Map<String, String> variables, Prompter prompter) {
    return new Environment(
        streams,
        terminals(),
        isUnicode(),
        variables,
        new SystemTime(Optional.ofNullable(variables.get("TZ"))),
        prompter);
  }

  /**
   * Returns the standard streams that are terminals: the launcher knows and says so. A JVM cannot
   * tell for each stream, so without the launcher none counts as a terminal.
   */
  private static Set<Stream> terminals() {
    List<String> told = List.of(System.getProperty("transition.terminal", "").split(",", -1));
    Set<Stream> terminals = EnumSet.noneOf(Stream.class);
    for (Stream stream : Stream.values()) {
      if (told.contains(stream.name().toLowerCase(Locale.ROOT))) {
        terminals.add(stream);
      }
    }
    return terminals;
  }

  private static boolean isUnicode() {
    String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    return encoding != null && encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
  }
}
