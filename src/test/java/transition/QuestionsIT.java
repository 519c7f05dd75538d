package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of the packaged program, with a person who answers. */
class QuestionsIT {

  @TempDir Path folder;

  private TerminalScreen run(int columns, String... command) {
    return TerminalScreen.in(folder).size(columns, 24).run(List.of(command));
  }

  @Test
  void typingNarrowsTheListDownAndEnterChooses() {
    try (TerminalScreen screen = run(80, "transition", "gap", "--to", "mlops")) {
      assertThat(screen.await("Which is the role you have?"))
          .contains("❯ backend           Backend Developer", "  ml-engineer ");
      screen.type("learn").await("1 of 4");
      assertThat(screen.text()).contains("❯ ml-engineer").doesNotContain("backend");
      screen.type("xyz").await("No match");
      screen.press("Enter").press("C-u").await("❯ backend");
      screen.press("Down", "Down", "Up", "Enter");
      assertThat(screen.status()).isZero();
      assertThat(screen.history())
          .startsWith("? Which is the role you have? Data Scientist\nData Scientist → MLOps");
    }
  }

  @Test
  void keysWithoutAMeaningDoNothing() {
    try (TerminalScreen screen = run(80, "transition", "gap", "--to", "mlops")) {
      screen.await("Which is the role you have?");
      screen.type("mach").press("Right", "Home", "F5", "C-Left", "F1").type("ine");
      assertThat(screen.await("have? machine")).contains("❯ ml-engineer");
      screen.press("Escape").await("❯ backend");
      screen.press("C-c");
      assertThat(screen.status()).isEqualTo(130);
    }
  }

  @ParameterizedTest
  @CsvSource({"gap --output, Which is the role you have?", "shell --data, transition❯"})
  void whatIsToldToStopStopsWithoutAWordAndLeavesTheTerminalAsItWas(String command, String shown) {
    String line = "transition " + command + " " + folder + "/none.md; echo status $?; stty -a";
    try (TerminalScreen screen = run(120, "sh", "-c", line)) {
      screen.await(shown);
      ProcessHandle.allProcesses()
          .filter(process -> process.info().commandLine().orElse("").contains("transition.Main"))
          .filter(process -> process.info().commandLine().orElse("").contains(folder + "/none.md"))
          .forEach(ProcessHandle::destroy);
      screen.await("status 143");
      assertThat(screen.status()).isZero();
      assertThat(screen.text())
          .containsPattern("[^-]isig")
          .containsPattern("[^-]icanon")
          .doesNotContain("bug");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "C-d"})
  void whoLeavesGetsTheStatusForItAndATerminalAsBefore(String key) {
    try (TerminalScreen screen =
        run(80, "sh", "-c", "transition plan; echo status $?; stty -a; ls")) {
      screen.await("Which is the role you have?");
      screen.press("Enter").await("Which is the role you want?");
      screen.press("Enter").await("When do you want to start?");
      screen.press(key).await("status 130");
      assertThat(screen.status()).isZero();
      assertThat(screen.text())
          .containsPattern("[^-]isig")
          .containsPattern("[^-]icanon")
          .doesNotContain(".md");
    }
  }

  @Test
  void aPlanIsMadeInAConversation() throws IOException {
    try (TerminalScreen screen = run(80, "transition", "plan")) {
      screen.await("Which is the role you have?");
      screen.type("backend").press("Enter").await("Which is the role you want?");
      screen.type("mlops").press("Enter").await("When do you want to start?");
      screen.type("2027-01-04").press("Enter").await("How many hours a week");
      screen.type("8").press("Enter").await("What do you know already?");
      screen.type("docker").press("Space").await("[x] docker-kubernetes");
      screen.press("C-u").type("feature").press("Space").await("[x] feature-stores");
      screen.press("Enter").await("Days off");
      screen.type("2027-02-01..2027-02-14").press("Enter").await("Where should it go?");
      screen.press("Enter").await("Wrote plan.md.");
      assertThat(screen.status()).isZero();
      assertThat(screen.history().replace("\n", ""))
          .contains(
              "The same without questions: transition plan --from backend --to mlops"
                  + " --start 2027-01-04 --hours 8 --have docker-kubernetes --have feature-stores"
                  + " --break 2027-02-01..2027-02-14 --output plan.md");
    }
    assertThat(Files.readString(folder.resolve("plan.md")))
        .contains("start: 2027-01-04", "hours: 8", "docker-kubernetes");
  }

  @Test
  void aNarrowTerminalWithoutUnicodeOrColorsWillDo() {
    TerminalScreen.Setting setting =
        TerminalScreen.in(folder).size(40, 6).with("LC_ALL", "C").with("NO_COLOR", "1");
    try (TerminalScreen screen = setting.run(List.of("transition", "gap"))) {
      screen.await("> backend");
      assertThat(screen.text()).isASCII();
      assertThat(screen.colors()).doesNotContain("\u001b[");
      screen.resize(60, 20).await("mlops");
      screen.press("C-c");
      assertThat(screen.status()).isEqualTo(130);
    }
  }
}
