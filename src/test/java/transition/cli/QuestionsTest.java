package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.console.Environment.Stream;
import transition.console.Prompter;
import transition.error.ExitStatus;

/**
 * What is asked when, and what becomes of the answers; how questions look is tested in a terminal.
 */
class QuestionsTest {

  @TempDir Path folder;

  private static Run at(Prompter user, String line) {
    return Run.in(Run.World.TERMINAL.with(user), Run.words(line).toArray(String[]::new));
  }

  private static Run in(Run.World world, String line) {
    return Run.in(world, Run.words(line).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap", "roadmap", "salary", "path"})
  void rolesThatAreMissingAreAskedFor(String command) {
    ScriptedPrompter user = new ScriptedPrompter("backend", "mlops");

    assertThat(at(user, command).output())
        .isEqualTo(in(Run.World.TERMINAL, command + " --from backend --to mlops").output());
    assertThat(user.questions())
        .containsExactly(
            "Which is the role you have? backend data-scientist feature-engineer ml-engineer mlops",
            "Which is the role you want? data-scientist feature-engineer ml-engineer mlops");
  }

  @Test
  void onlyWhatIsMissingIsAskedFor() {
    ScriptedPrompter user = new ScriptedPrompter("backend");
    at(user, "gap --to mlops");
    assertThat(user.questions())
        .containsExactly(
            "Which is the role you have? backend data-scientist feature-engineer ml-engineer");

    user = new ScriptedPrompter("mlops");
    Run.World world = Run.World.TERMINAL.with(Map.of("TRANSITION_FROM", "backend")).with(user);
    assertThat(in(world, "gap").status()).isEqualTo(ExitStatus.DONE);
    assertThat(user.questions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "next-skill"})
  void whereEveryRoleMayBeMeantOnlyOneIsAskedFor(String command) {
    ScriptedPrompter user = new ScriptedPrompter("backend");
    assertThat(at(user, command).status()).isEqualTo(ExitStatus.DONE);
    assertThat(user.questions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN", "OUT"})
  void nobodyIsAskedOffATerminal(Stream stream) {
    Run.World world = Run.World.TERMINAL.at(EnumSet.complementOf(EnumSet.of(stream)));
    assertMissing(in(world, "gap"));
    assertMissing(in(world, "plan"));
  }

  @Test
  void nobodyIsAskedWithoutInputOrOnADumbTerminal() {
    assertMissing(in(Run.World.TERMINAL, "gap --no-input"));
    assertMissing(in(Run.World.TERMINAL, "plan --no-input"));
    assertMissing(in(Run.World.TERMINAL.with(Map.of("TERM", "dumb")), "gap"));
    assertMissing(in(Run.World.SCRIPT, "plan"));
  }

  private static void assertMissing(Run run) {
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.error()).contains("the option --from is missing");
  }

  @Test
  void whoDoesNotAnswerIsNotToldAnything() {
    Run run = at(new ScriptedPrompter("backend", "^C"), "gap");
    assertThat(run).isEqualTo(new Run(ExitStatus.INTERRUPTED, "", ""));
    assertThat(run.status().code()).isEqualTo(130);
  }

  @Test
  void aPlanWithoutOptionsIsAConversationThatEndsWithItsCommandLine() throws IOException {
    Path file = folder.resolve("plan.md");
    ScriptedPrompter user =
        new ScriptedPrompter(
            "backend",
            "mlops",
            "soon",
            "2027-01-04",
            "200",
            "6@2027-03-01..2027-03-07",
            "8",
            "ml-pipelines feature-stores",
            "2027-02-30",
            "2027-02-01..2027-02-14, 2027-05-01",
            folder.resolve("plan").toString(),
            file.toString());
    Run run = at(user, "plan");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output()).isEmpty();
    String line =
        "plan --from backend --to mlops --start 2027-01-04 --hours 8 --have ml-pipelines"
            + " --have feature-stores --break 2027-02-01..2027-02-14 --break 2027-05-01";
    assertThat(run.error())
        .isEqualTo(
            "Wrote %s.\nThe same without questions: transition %s --output %s\n"
                .formatted(file, line, file));
    assertThat(user.complaints())
        .satisfiesExactly(
            one -> assertThat(one).contains("\"soon\" is not a date"),
            one -> assertThat(one).contains("\"200\" is not a number of hours"),
            one -> assertThat(one).contains("every week"),
            one -> assertThat(one).contains("\"2027-02-30\" is not a date"),
            one -> assertThat(one).contains("does not name a format"));
    assertThat(Files.readString(file))
        .isEqualTo(Run.outputOf(Run.words(line + " --format md").toArray(String[]::new)));
  }

  @Test
  void whatIsSetIsSuggestedAndWhatIsKnownIsNotAsked() {
    ScriptedPrompter user = new ScriptedPrompter("backend", "mlops", "", "", "", "", "-");
    Run.World world =
        Run.World.TERMINAL
            .with(user)
            .with(
                Map.of(
                    "TRANSITION_FROM", "backend",
                    "TRANSITION_TO", "mlops",
                    "TRANSITION_START", "2027-03-01",
                    "TRANSITION_HOURS", "6,4@2027-03-01..2027-03-14",
                    "TRANSITION_HAVE", "docker"));
    Run run = in(world, "plan");

    assertThat(run.output()).contains("2027-03-01", "6 h a week");
    assertThat(user.questions().get(1)).startsWith("Which is the role you want? mlops ");
    assertThat(user.questions())
        .contains("When do you want to start? 2027-03-01", "How many hours a week can you study? 6")
        .noneMatch(question -> question.contains("docker"));
    assertThat(run.error())
        .contains("--start 2027-03-01 --hours 6 --hours 4@2027-03-01..2027-03-14");
  }

  @Test
  void nothingIsWrittenBeforeTheLastAnswer() {
    ScriptedPrompter user = new ScriptedPrompter("backend", "mlops", "", "", "", "", "^C");
    assertThat(at(user, "plan")).isEqualTo(new Run(ExitStatus.INTERRUPTED, "", ""));
  }

  @Test
  void aPlanOfWhichSomethingIsSaidIsNoConversation() {
    ScriptedPrompter user = new ScriptedPrompter("backend", "mlops");
    at(user, "plan --hours 5");
    assertThat(user.questions()).hasSize(2);
    assertThat(List.of("--data", "--color", "--debug")).allSatisfy(QuestionsTest::isStillGuided);
  }

  private static void isStillGuided(String option) {
    ScriptedPrompter user = new ScriptedPrompter("backend", "mlops", "^C");
    String value = option.equals("--color") ? "=never" : option.equals("--data") ? "=data" : "";
    at(user, "plan " + option + value);
    assertThat(user.questions()).hasSize(3);
  }
}
