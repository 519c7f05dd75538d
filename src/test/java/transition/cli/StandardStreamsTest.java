package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run.World;
import transition.console.Environment.Stream;
import transition.error.ExitStatus;

/** What the terminal, the variables and the other end of a pipe change. */
class StandardStreamsTest {

  private static final String[] GAP = {"gap", "--from", "backend", "--to", "mlops"};
  private static final String ESCAPE = "\u001b[";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "true,  -,              -, -,      true",
        "false, -,              -, -,      false",
        "true,  NO_COLOR,       1, -,      false",
        "true,  NO_COLOR,       0, -,      false",
        "true,  NO_COLOR,      '', -,      true",
        "true,  TERM,        dumb, -,      false",
        "true,  TERM,       xterm, -,      true",
        "false, CLICOLOR_FORCE, 1, -,      true",
        "false, CLICOLOR_FORCE, 0, -,      false",
        "false, CLICOLOR_FORCE,'', -,      false",
        "true,  -,              -, never,  false",
        "false, -,              -, always, true",
        "true,  NO_COLOR,       1, always, true",
        "false, CLICOLOR_FORCE, 1, never,  false"
      })
  void colorDependsOnTheTerminalTheVariablesAndTheOption(
      boolean terminal, String variable, String value, String option, boolean colored) {
    World plain = terminal ? World.TERMINAL : World.SCRIPT;
    World world = variable == null ? plain : plain.with(Map.of(variable, value));
    String color = option == null ? "auto" : option;
    Run run = Run.in(world, "gap", "--from", "backend", "--to", "mlops", "--color", color);
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output().contains(ESCAPE)).isEqualTo(colored);
  }

  @Test
  void noColorIsStrongerThanItsOpposite() {
    World both = World.TERMINAL.with(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"));
    assertThat(Run.in(both, GAP).output()).doesNotContain(ESCAPE);
    assertThat(Run.in(both, "--help").output()).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "OUT ERR, -,              -, -,              true",
        "ERR,     -,              -, -,              true",
        "OUT,     -,              -, -,              false",
        "OUT,     CLICOLOR_FORCE, 1, -,              true",
        "ERR,     NO_COLOR,       1, -,              false",
        "ERR,     TERM,        dumb, -,              false",
        "ERR,     -,              -, --color never,  false",
        "ERR,     -,              -, --color=NEVER,  false",
        "OUT,     -,              -, --color=always, true",
        "OUT,     -,              -, --color=never --color=always, true",
        "ERR,     -,              -, --color=gray,   true"
      })
  void theColorOfAnErrorDependsOnTheStreamThatItIsOn(
      String terminals, String variable, String value, String option, boolean colored) {
    Set<Stream> streams =
        Arrays.stream(terminals.split(" ")).map(Stream::valueOf).collect(Collectors.toSet());
    World world =
        World.SCRIPT.at(streams).with(variable == null ? Map.of() : Map.of(variable, value));
    String options = option == null ? "" : " " + option;
    Run run = Run.in(world, ("gap --from nobody --to mlops" + options).split(" "));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.error().startsWith("\u001b[1;38;5;160mtransition:\u001b[0m "))
        .isEqualTo(colored);
    assertThat(run.error().contains(ESCAPE)).isEqualTo(colored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "json"})
  void onlyTextIsEverColored(String format) {
    Run run =
        Run.in(
            World.TERMINAL,
            "plan",
            "--from",
            "backend",
            "--to",
            "mlops",
            "--color=always",
            "--format",
            format);
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"'',80", "wide,80", "-5,40", "0,40", "39,40", "100,100", "5000,400", "9999999999,80"})
  void columnsAreTakenWithinReason(String columns, int width) {
    World narrow = World.SCRIPT.with(Map.of("COLUMNS", columns));
    World same = World.SCRIPT.with(Map.of("COLUMNS", Integer.toString(width)));
    assertThat(Run.in(narrow, GAP)).isEqualTo(Run.in(same, GAP));
  }

  @Test
  void proseHas100ColumnsAndAPage120WhileTablesAndChartsOverTimeTakeWhatTheyNeed() {
    String[] chart = {"roadmap", "--from", "backend", "--to", "mlops", "--chart"};
    String[] show = {"show", "role", "mlops"};
    assertThat(widest("300", show)).isEqualTo(120);
    assertThat(Run.in(columns("300"), show).output().lines())
        .filteredOn(line -> line.startsWith("  • ") || line.endsWith("."))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(widest("300", "list", "skills")).isBetween(170, 240);
    assertThat(widest("300", chart)).isBetween(280, 300);
    assertThat(widest("5000", chart)).isBetween(380, 400);
  }

  private static World columns(String columns) {
    return World.SCRIPT.with(Map.of("COLUMNS", columns));
  }

  /** The length of the longest line. */
  private static int widest(String columns, String... args) {
    return Run.in(columns(columns), args).output().lines().mapToInt(String::length).max().orElse(0);
  }

  @Test
  void theWidthChangesTextAloneAndNeverMarkdown() {
    World narrow = World.SCRIPT.with(Map.of("COLUMNS", "50"));
    String[] markdown = {"plan", "--from", "backend", "--to", "mlops", "--format", "md"};
    assertThat(Run.in(narrow, markdown).output()).isEqualTo(Run.outputOf(markdown));
    assertThat(Run.in(narrow, GAP).output()).isNotEqualTo(Run.outputOf(GAP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aClosedPipeEndsTheProgramQuietly(String message) {
    Run run = Run.to(broken(message), World.SCRIPT, GAP);
    assertThat(run).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    assertThat(Run.to(broken(message), World.SCRIPT, "--help")).isEqualTo(run);
  }

  @Test
  void aFullDiskBehindStandardOutputIsReported() {
    for (String[] args : new String[][] {GAP, {"--help"}, {"--version"}, {"list", "--quiet"}}) {
      Run run = Run.to(broken("No space left on device"), World.SCRIPT, args);
      assertThat(run.failsWith(ExitStatus.IO).error()).contains("No space left on device");
    }
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Run.outputOf("--version")).matches("transition \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(Run.outputOf("-V")).isEqualTo(Run.outputOf("--version"));
  }

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
