package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** What is typed wrongly ends with status 2 and a sentence that says what to do. */
class UsageErrorsTest {

  private static final String MOVE = "--from backend --to mlops";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gap --from backend --to mlop               | \"mlop\"           | \"mlops\"",
        "gap --from back-end --to mlops             | \"back-end\"       | \"backend\"",
        "gap --from datascientist --to backend      | \"datascientist\"  | \"data-scientist\"",
        "salary --from Backend-Enginer --to mlops   | \"Backend-Enginer\"| \"backend\"",
        "roadmap --from backend --to mlopss         | \"mlopss\"         | \"mlops\"",
        "plan --from backend --to mlopss            | \"mlopss\"         | \"mlops\"",
        "list transitions --from bakend             | \"bakend\"         | \"backend\"",
        "gap " + MOVE + " --have doker-kubernetes   | \"doker-kubernetes\" | docker-kubernetes",
        "gap " + MOVE + " --have pyton=50%          | \"pyton\"          | \"python\"",
        "gap --form backend --to mlops              | \"--form\"         | \"--from\"",
        "gap --form=backend --to mlops              | \"--form\"         | \"--from\"",
        "gap --from backend --ot mlops              | \"--ot\"           | \"--to\"",
        "roadmap " + MOVE + " --hour 5              | \"--hour\"         | \"--hours\"",
        "gpa --from backend --to mlops              | \"gpa\"            | \"gap\"",
        "raodmap " + MOVE + "                       | \"raodmap\"        | \"roadmap\"",
        "list rolse                                 | \"rolse\"          | \"roles\"",
        "salary " + MOVE + " --market SU            | \"SU\"             | \"US\"",
        "gap " + MOVE + " --color alway             | \"alway\"          | \"always\""
      })
  void whatIsUnknownIsNamedWithWhatComesNearest(String line, String typed, String nearest) {
    assertThat(refused(line).error()).contains(typed).contains("did you mean").contains(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gap --from backend                      | --to    | list roles",
        "gap --to mlops                          | --from  | list roles",
        "gap                                     | --from  | list roles",
        "plan --from backend                     | --to    | list roles",
        "gap --from backend --to backend         | Backend Developer | two different roles",
        "gap --from backend --to Backend-Developer | Backend Developer | two different roles",
        "gap --from --to mlops                   | --from  | needs a value",
        "gap " + MOVE + " --have                 | --have  | needs a value",
        "gap --from backend " + MOVE + "         | --from  | twice",
        "roadmap " + MOVE + " --hours 5 --hours 6 | --hours | twice",
        "gap " + MOVE + " --have docker-kubernetes --have docker-kubernetes=50% | twice | once",
        "gap " + MOVE + " more                   | \"more\" | --help",
        "gap " + MOVE + " --format pdf           | \"pdf\" | text, markdown, html, json",
        "list cats                               | \"cats\" | roles, transitions, skills",
        "gap --from astronaut --to mlops         | \"astronaut\" | list roles",
        "gap " + MOVE + " --have juggling        | \"juggling\"  | list skills",
        "xyzzy                                   | \"xyzzy\" | transition --help",
        "list --quiet --format json              | --quiet | which is not json"
      })
  void whatIsMissingTwiceOrTooMuchIsNamedWithWhatToDo(String line, String what, String todo) {
    assertThat(refused(line).error()).contains(what).contains(todo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-30",
        "yesterday",
        "99999-01-01",
        "+99999-01-01",
        "1999-12-31",
        "2200-01-01",
        "04.01.2027",
        "2027-1-4",
        "2027-W01",
        "-1"
      })
  void aStartThatIsNoDateInReachIsRefused(String date) {
    assertThat(refused("roadmap " + MOVE + " --start=" + date).error())
        .contains("--start")
        .contains("\"" + date + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-14..2027-02-01", "2027-02-30..2027-03-01", "2027-02-01..", "..2027-02-01",
        "2027-02-01...2027-02-03", "2027-02-01-2027-02-03", "christmas", ".."
      })
  void aBreakThatIsNoRangeOfDatesIsRefused(String range) {
    assertThat(refused("roadmap " + MOVE + " --break " + range).error())
        .contains("--break")
        .containsAnyOf("such as 2027-01-04", "ends before it begins");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-3",
        "nan",
        "NaN",
        "1e9",
        "1e-9",
        "infinity",
        "168.1",
        "0.2",
        "ten",
        "10h",
        "1,5",
        "99999999999999999999"
      })
  void hoursThatNoWeekHasAreRefused(String hours) {
    assertThat(refused("plan " + MOVE + " --hours=" + hours).error())
        .contains("--hours")
        .contains("\"" + hours + "\"")
        .contains("0.25 to 168");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "101%", "-5%", "half", "%", "50%%", "5e1", ""})
  void aPartOfASkillIsOneToAHundredPercent(String part) {
    assertThat(refused("gap " + MOVE + " --have ml-pipelines=" + part).error())
        .contains("--have")
        .contains("1% to 100%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred", "\u001b]0;title\u0007", "a\nb", "a\rb", "\u009b31m"})
  void aNameCannotDoAnythingToTheTerminal(String name) {
    World plain = World.TERMINAL.with(Map.of("NO_COLOR", "1"));
    for (String[] args :
        List.of(
            new String[] {"gap", "--from", name, "--to", "mlops"},
            new String[] {"gap", "--from", "backend", "--to", "mlops", "--have", name},
            new String[] {"gap", "--from", "backend", "--to", "mlops", "--format", name},
            new String[] {"gap", "--from", "backend", "--to", "mlops", "-o", name},
            new String[] {"gap", "--" + name},
            new String[] {name})) {
      String error = Run.in(plain, args).failsWith(ExitStatus.USAGE).error();
      assertThat(error.strip().chars()).noneMatch(Character::isISOControl);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today a\0b",
        "done a\0b 1.1",
        "log a\0b 1h",
        "man-pages a\0b",
        "gap " + MOVE + " --data a\0b",
        "gap " + MOVE + " --output a\0b"
      })
  void aNameThatNoFileCanHaveIsRefusedInOurWords(String line) {
    assertThat(refused(line).error())
        .contains("cannot be the name of a file")
        .doesNotContain("Exception", "java");
  }

  @Test
  void anErrorIsPlainAsciiWhereTheTerminalKnowsNothingElse() {
    Run run = Run.in(Run.World.SCRIPT.ascii(), "gap", "--from", "bäckend→", "--to", "mlops");
    assertThat(run.failsWith(ExitStatus.USAGE).error()).isASCII().contains("\"backend->\"");
  }

  @Test
  void debugShowsWhereAnErrorComesFromAndNothingElseDoes() {
    Run run = Run.of("gap", "--from", "backend", "--to", "mlop", "--debug");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.output()).isEmpty();
    assertThat(run.error()).startsWith("transition: ").contains("\tat transition.");
    assertThat(refused("gap --from backend --to mlop").error()).doesNotContain("\tat ");
  }

  @Test
  void knowingWhatMakesNoDifferenceIsPointedOutButIsNoError() {
    Run run = Run.of("gap", "--from", "backend", "--to", "mlops", "--have", "deep-learning");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(withoutLastLine(run.output()))
        .isEqualTo(withoutLastLine(Run.outputOf("gap", "--from", "backend", "--to", "mlops")));
    assertThat(run.error()).containsOnlyOnce("\n").contains("deep-learning changes nothing");
  }

  /** All but the command to type next, which repeats what was typed. */
  private static String withoutLastLine(String text) {
    return text.substring(0, text.indexOf("Next: "));
  }

  /** Runs a line, and once more with an output file, which must stay as it is. */
  private Run refused(String line) {
    String[] args = line.strip().split(" +", -1);
    try {
      Path file = Files.writeString(folder.resolve("kept.md"), "kept");
      List<String> more = new ArrayList<>(Arrays.asList(args));
      if (!more.get(more.size() - 1).equals("--have")) {
        more.addAll(1, List.of("--force", "--output", file.toString()));
        Run.of(more.toArray(String[]::new)).failsWith(ExitStatus.USAGE);
      }
      assertThat(folder).isDirectoryContaining(file::equals);
      assertThat(file).hasContent("kept");
      try (var files = Files.list(folder)) {
        assertThat(files).hasSize(1);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Run.of(args).failsWith(ExitStatus.USAGE);
  }
}
