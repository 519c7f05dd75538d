package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import transition.cli.option.CommandContext;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.Prompter;
import transition.error.ExitStatus;
import transition.shell.JLinePrompter;

/**
 * One invocation of the program inside the tests' own process, on Friday 2026-11-20, so that the
 * coming Monday is 2026-11-23.
 */
public record Run(ExitStatus status, String output, String error) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  /** The shell is tested in a real terminal, but for scripts. */
  private static final ShellLoop NO_SHELL = new JLinePrompter("");

  /**
   * What is around the program: variables, which streams are terminals, the terminal's encoding,
   * who sits there, what is on standard input, and what time it is.
   */
  public record World(
      Map<String, String> variables,
      Set<Stream> terminals,
      boolean unicode,
      Prompter conversation,
      String input,
      Clock clock) {

    /** A script: no terminal, no variable set, UTF-8. */
    public static final World SCRIPT =
        new World(Map.of(), Set.of(), true, new JLinePrompter(""), "", CLOCK);

    /** Someone at a terminal. */
    public static final World TERMINAL =
        new World(Map.of(), Set.of(Stream.values()), true, new ScriptedPrompter(), "", CLOCK);

    public World with(Map<String, String> variables) {
      return new World(variables, terminals, unicode, conversation, input, clock);
    }

    public World at(Set<Stream> terminals) {
      return new World(variables, terminals, unicode, conversation, input, clock);
    }

    public World with(Prompter conversation) {
      return new World(variables, terminals, unicode, conversation, input, clock);
    }

    public World reading(String input) {
      return new World(variables, terminals, unicode, conversation, input, clock);
    }

    public World ascii() {
      return new World(variables, terminals, false, conversation, input, clock);
    }

    /** The same on another day, such as 2027-01-15. */
    public World on(String date) {
      Clock then = Clock.fixed(Instant.parse(date + "T10:00:00Z"), ZoneOffset.UTC);
      return new World(variables, terminals, unicode, conversation, input, then);
    }
  }

  /** The words of a line; what stands between single quotes is one word or a part of it. */
  public static List<String> words(String line) {
    return Pattern.compile("(?:'[^']*'|[^' ])+")
        .matcher(line)
        .results()
        .map(word -> word.group().replace("'", ""))
        .toList();
  }

  public static Run of(String... args) {
    return in(World.SCRIPT, args);
  }

  public static Run in(World world, String... args) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Run run = to(output, world, args);
    return new Run(run.status(), output.toString(StandardCharsets.UTF_8), run.error());
  }

  /** A run whose standard output is elsewhere; what is returned has none. */
  public static Run to(OutputStream output, World world, String... args) {
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    ExitStatus status = new Program(NO_SHELL).run(environment(output, error, world), args);
    return new Run(status, "", error.toString(StandardCharsets.UTF_8));
  }

  /** The program's commands. */
  static CommandRegistry commands() {
    return CommandRegistry.ofProgram((context, packs) -> ExitStatus.DONE);
  }

  /** A script's context, whose streams lead nowhere. */
  public static CommandContext context() {
    return CommandContext.of(environment());
  }

  /** A script's environment, whose streams lead nowhere. */
  public static Environment environment() {
    return environment(
        OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), World.SCRIPT);
  }

  private static Environment environment(OutputStream output, OutputStream error, World world) {
    return new Environment(
        new Environment.Streams(
            new ByteArrayInputStream(world.input().getBytes(StandardCharsets.UTF_8)),
            output,
            new PrintStream(error, true, StandardCharsets.UTF_8)),
        world.terminals(),
        world.unicode(),
        world.variables(),
        new ClockTime(world.clock()),
        world.conversation());
  }

  /** The output of a run that has to succeed and complain about nothing. */
  public static String outputOf(String... args) {
    Run run = of(args);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output();
  }

  /** The command line to type next that a text ends with, as a shell joins its lines. */
  public static String next(String text) {
    return text.split("(?m)^Next: ", -1)[1].replace(" \\\n    ", " ").strip();
  }

  /** Checks that the run failed as every failure has to: one line, and nothing on the output. */
  public Run failsWith(ExitStatus expected) {
    assertThat(error).startsWith("transition: ").endsWith("\n");
    assertThat(error.strip()).doesNotContain("\n", "\r", "\u001b");
    assertThat(output).isEmpty();
    assertThat(status).as(error).isEqualTo(expected);
    return this;
  }
}
