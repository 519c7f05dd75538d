package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help opens with examples, and the examples work. */
class HelpTest {

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
  void everyExampleIsOnOneLineAndWorks(String command) {
    Run.World home = Run.World.SCRIPT.with(Map.of("HOME", folder.toString()));
    List<String> examples = examples(help(command));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
    for (String example : examples) {
      assertThat(example).startsWith("transition " + command);
      assertThat(Run.in(home, arguments(example)))
          .as(example)
          .extracting(Run::status, Run::error)
          .containsExactly(ExitStatus.DONE, "");
    }
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
  void helpOfAnythingIsTheSameWithEitherOption() {
    assertThat(Run.outputOf("gap", "-h"))
        .isEqualTo(Run.outputOf("gap", "--help"))
        .isEqualTo(Run.outputOf("--help", "gap"));
    assertThat(Run.outputOf()).isEqualTo(Run.outputOf("--help")).isEqualTo(Run.outputOf("-h"));
  }

  private static String help(String command) {
    return command.isEmpty() ? Run.outputOf("--help") : Run.outputOf(command, "--help");
  }

  /** The lines of the examples; one that was wrapped is two. */
  private static List<String> examples(String help) {
    return help.lines()
        .dropWhile(line -> !line.equals("Examples:"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(String::strip)
        .toList();
  }

  /** What a shell makes of the line, with the output files in a folder of the test. */
  private String[] arguments(String example) {
    List<String> words = new ArrayList<>();
    String typed = example.replaceFirst(" [|<>].*", "");
    for (String word : typed.substring(typed.indexOf(' ') + 1).split(" +", -1)) {
      boolean file = Stream.of(".md", ".txt", ".json").anyMatch(word::endsWith);
      words.add(file ? folder.resolve(word).toString() : word);
    }
    return words.toArray(String[]::new);
  }
}
