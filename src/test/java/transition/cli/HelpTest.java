package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import transition.error.ExitStatus;
import transition.packs.PackSources;

/** Help opens with examples, and the examples work. */
class HelpTest {

  /** The note on an example for a terminal, since these tests have none. */
  private static final String ONLY_IN_A_TERMINAL = "transition: note: --notes records nothing";

  @TempDir Path folder;

  /** The names of all commands, and the empty one for the program itself. */
  static List<String> commands() {
    List<String> names = new ArrayList<>(List.of(""));
    Run.outputOf("--help")
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.matches("  \\S.*"))
        .forEach(line -> names.add(line.strip().replaceFirst(" .*", "")));
    assertThat(names).contains("list", "gap", "roadmap", "salary", "plan");
    return names;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyExampleWorks(String command) throws IOException {
    Path plan = folder.resolve("plan.md");
    Run.World home =
        Run.World.SCRIPT.with(
            Map.of("HOME", folder.toString(), "TRANSITION_PLAN", plan.toString()));
    if (spec(command).args().stream().anyMatch(one -> one.paramLabel().equals("PLAN.md"))) {
      Files.writeString(
          plan, Run.outputOf("plan", "--from", "backend", "--to", "mlops", "--format", "md"));
    }
    List<String> examples = examples(help(command));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
    for (String example : examples) {
      assertThat(example).startsWith("transition " + command);
      Run run = Run.in(home, arguments(example));
      assertThat(run.status()).as(example).isEqualTo(ExitStatus.DONE);
      assertThat(run.error().lines().filter(line -> !line.startsWith(ONLY_IN_A_TERMINAL)))
          .as(example)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsItsWidthAndExamplesCanBePastedFromAny(String command) {
    for (int width : List.of(60, 67, 80)) {
      assertThat(help(command, width).lines()).allMatch(line -> line.length() <= width);
      assertThat(examples(help(command, width))).isEqualTo(examples(help(command)));
    }
    assertThat(help(command, 40)).isEqualTo(help(command, 60));
    assertThat(help(command, 200)).isEqualTo(help(command, 80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionAndArgumentIsDescribedAndNoWordOfItBroken(String command) {
    for (int width : List.of(60, 80)) {
      String help = help(command, width).replaceAll("\\s+", " ");
      for (ArgSpec argument : spec(command).args()) {
        assertThat(help).contains(argument.isOption() ? "" : argument.paramLabel());
        assertThat(argument.description()).isNotEmpty();
        assertThat(help).contains(argument.description());
      }
      for (OptionSpec option : spec(command).options()) {
        assertThat(help).contains(option.names());
        assertThat(help).contains(option.arity().max() == 0 ? "" : "=" + option.paramLabel());
      }
    }
  }

  @Test
  void optionsStandUnderTheirSubjectsInTheSameOrderEverywhere() {
    List<String> subjects = List.of("Roles", "Skills", "Time", "Pay", "Output", "Other");
    assertThat(headings("plan"))
        .startsWith("Examples", "Usage")
        .containsSubsequence(subjects)
        .doesNotContain("Options");
    for (String command : commands()) {
      assertThat(headings(command).stream().filter(subjects::contains))
          .isSubsetOf(subjects)
          .isSortedAccordingTo(Comparator.comparing(subjects::indexOf));
    }
    assertThat(help("plan")).containsPattern("Pay:\\n +--market");
    assertThat(help("list")).containsPattern("Roles:\\n +--from");
  }

  @Test
  void aCommandWithOneKindOfOptionsCallsThemOptions() {
    assertThat(headings("new")).contains("Options").doesNotContain("Other");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpEndsWithEveryExitStatus(String command) {
    String statuses = help(command).substring(help(command).indexOf("Exit status:"));
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(statuses).containsPattern("(?m)^  " + status.code() + " +\\S");
    }
  }

  @Test
  void onlyTheProgramItselfListsVariablesAndFiles() {
    assertThat(headings("")).contains("Environment", "Files");
    assertThat(help("")).contains(PackSources.VARIABLE, "COLUMNS", "NO_COLOR");
    assertThat(headings("gap")).doesNotContain("Environment", "Files");
  }

  @Test
  void helpOfAnythingIsTheSameWithEitherOptionAndWithTheCommand() {
    assertThat(Run.outputOf("gap", "-h"))
        .isEqualTo(Run.outputOf("gap", "--help"))
        .isEqualTo(Run.outputOf("--help", "gap"))
        .isEqualTo(Run.outputOf("help", "gap"));
    assertThat(Run.outputOf())
        .isEqualTo(Run.outputOf("--help"))
        .isEqualTo(Run.outputOf("-h"))
        .isEqualTo(Run.outputOf("help"));
    assertThat(Run.outputOf("help", "completion")).isEqualTo(help("completion"));
  }

  @Test
  void helpOfNoCommandNamesTheNearest() {
    assertThat(Run.of("help", "raodmap").failsWith(ExitStatus.USAGE).error())
        .isEqualTo(Run.of("raodmap").failsWith(ExitStatus.USAGE).error())
        .contains("did you mean \"roadmap\"");
  }

  @Test
  void colorsChangeNothingButTheLook() {
    for (String command : commands()) {
      Run colored = Run.in(Run.World.TERMINAL, "help", command.isEmpty() ? "help" : command);
      assertThat(colored.output()).contains("\u001b[1m");
      assertThat(colored.output().replaceAll("\u001b\\[[0-9;]*m", ""))
          .isEqualTo(help(command.isEmpty() ? "help" : command));
    }
  }

  private static String help(String command) {
    return command.isEmpty() ? Run.outputOf("--help") : Run.outputOf(command, "--help");
  }

  private static String help(String command, int columns) {
    Run.World narrow = Run.World.SCRIPT.with(Map.of("COLUMNS", "" + columns));
    return (command.isEmpty() ? Run.in(narrow) : Run.in(narrow, command, "--help")).output();
  }

  private static List<String> headings(String command) {
    return help(command)
        .lines()
        .filter(line -> line.matches("\\S.*:"))
        .map(line -> line.replace(":", ""))
        .toList();
  }

  private static CommandSpec spec(String command) {
    CommandLine program = Run.commands().all(Run.context());
    return (command.isEmpty() ? program : program.getSubcommands().get(command)).getCommandSpec();
  }

  /** The examples, as a shell puts the parts of one together. */
  private static List<String> examples(String help) {
    return help.replace(" \\\n    ", " ")
        .lines()
        .dropWhile(line -> !line.equals("Examples:"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(String::strip)
        .toList();
  }

  /** What a shell makes of the line, with all files in a folder of the test. */
  private String[] arguments(String example) {
    List<String> words = new ArrayList<>();
    String typed = example.replaceFirst(" [|<>].*", "");
    for (String word : typed.substring(typed.indexOf(' ') + 1).split(" +", -1)) {
      boolean file = Stream.of(".md", ".txt", ".json", ".html", ".ics").anyMatch(word::endsWith);
      words.add(file ? folder.resolve(word).toString() : word);
    }
    return words.toArray(String[]::new);
  }
}
