package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell of the packaged program, with a person typing. */
class ShellIT {

  @TempDir Path folder;

  private TerminalScreen shell() {
    TerminalScreen screen =
        TerminalScreen.in(folder).size(80, 50).run(List.of("transition", "shell"));
    screen.await("transition❯");
    return screen;
  }

  @Test
  void linesAreRunAndWhatIsSetStandsInThePrompt() {
    try (TerminalScreen screen = shell()) {
      screen.type("set from backend").press("Enter").await("backend❯");
      screen.type("set to mlops").press("Enter").await("backend → mlops❯");
      screen.type("set hours 8").press("Enter").await("backend → mlops · 8 h❯");
      screen.type("roadmap --summary").press("Enter").await("8 h a week");
      screen.type("gap --form x").press("Enter").await("unknown option \"--form\"");
      screen.type("unset hours").press("Enter");
      screen.await(text -> text.endsWith("backend → mlops❯"), "shows the prompt again");
      screen.press("C-d");
      assertThat(screen.status()).isZero();
    }
  }

  @Test
  void controlCClearsTheLineAndWhatWasTypedIsRemembered() throws IOException {
    try (TerminalScreen screen = shell()) {
      screen.type("list rol").press("C-c");
      screen.type("list roles --quiet").press("Enter").await("mlops\ntransition❯");
      screen.press("Up").await(text -> text.endsWith("❯ list roles --quiet"), "recalls the line");
      screen.press("C-c").type("exit").press("Enter");
      assertThat(screen.status()).isZero();
      assertThat(screen.text()).doesNotContain("Exception");
    }
    Path history = folder.resolve(".local/state/transition/history");
    assertThat(Files.readAllLines(history)).containsExactly("list roles --quiet", "exit");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
    try (TerminalScreen screen = shell()) {
      screen.press("Up", "Up").await("❯ list roles --quiet");
    }
  }

  @Test
  void whatIsLongerThanTheTerminalIsShownByPages() {
    try (TerminalScreen screen = shell()) {
      screen
          .resize(80, 24)
          .type("plan --from backend --to mlops --start 2027-01-04")
          .press("Enter");
      screen.await("Backend Developer → MLOps Engineer");
      screen.press("G").await("Next: transition");
      screen.press("q").await(text -> text.endsWith("transition❯"), "shows the prompt again");
      screen.resize(80, 60).type("list roles").press("Enter").await("5 roles");
    }
  }

  @Test
  void tabCompletesCommandsOptionsAndValues() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "");
    try (TerminalScreen screen = shell()) {
      screen.type("ga").press("Tab").await("❯ gap");
      screen.type("--fr").press("Tab").await("❯ gap --from");
      screen.type("back").press("Tab").await("❯ gap --from backend");
      screen.type("--to=mlo").press("Tab").await("❯ gap --from backend --to=mlops");
      screen.press("C-c").type("set to ml").press("Tab").await("mlops             MLOps Engineer");
      screen.press("C-c").type("gap --output no").press("Tab").await("--output notes.md");
      screen.press("C-c").type("gap --output=no").press("Tab").await("--output=notes.md");
    }
  }

  @Test
  void questionsAreAskedInTheShellToo() {
    try (TerminalScreen screen = shell()) {
      screen.type("gap --to mlops").press("Enter").await("Which is the role you have?");
      screen.press("C-c").await(text -> text.endsWith("transition❯"), "shows the prompt again");
      screen.type("next-skill").press("Enter").await("Which is the role you have?");
      screen.type("backend").press("Enter").await("Backend Developer: what to learn next");
    }
  }

  @Test
  void aHistoryThatCannotBeWrittenIsNoProblem() throws IOException {
    Files.createDirectories(folder.resolve(".local/state/transition/history"));
    try (TerminalScreen screen = shell()) {
      screen.type("list roles --quiet").press("Enter").await("mlops\ntransition❯");
      screen.press("C-d");
      assertThat(screen.status()).isZero();
      assertThat(screen.text()).doesNotContain("Exception", "WARN");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xterm-ghostty", "", "-V no such terminal"})
  void aTerminalThatTheSystemDoesNotKnowWillDo(String type) {
    TerminalScreen.Setting setting = TerminalScreen.in(folder).with("TERM", type);
    try (TerminalScreen screen = setting.run(List.of("transition", "shell"))) {
      screen.await("transition❯");
      screen.type("gap --to mlo").press("Tab").await("❯ gap --to mlops");
      screen.press("Enter");
      screen.await("Which is the role you have?");
      screen.press("C-c");
      screen.await(text -> text.endsWith("transition❯"), "shows the prompt again");
      assertThat(screen.history()).doesNotContain("WARN", "Exception", "\tat ");
      screen.type("plan --from backend --to mlops").press("Enter").await("Backend Developer");
      screen.press("q").await(text -> text.endsWith("transition❯"), "shows the prompt again");
      screen.press("C-d");
      assertThat(screen.status()).isZero();
    }
  }

  @Test
  void aTerminalThatDoesNotSayHowLargeItIsWillDo() {
    String line = "stty rows 0 columns 0 && exec transition shell";
    try (TerminalScreen screen = TerminalScreen.in(folder).run(List.of("sh", "-c", line))) {
      screen.await("transition❯");
      screen.type("list roles --quiet").press("Enter").await("mlops\ntransition❯");
      screen.press("C-d");
      assertThat(screen.status()).isZero();
    }
  }

  @Test
  void withoutUnicodeNamesMayBeTypedAllTheSame() throws IOException {
    Files.createDirectory(folder.resolve("Pläne"));
    TerminalScreen.Setting setting = TerminalScreen.in(folder).with("LC_ALL", "C");
    try (TerminalScreen screen = setting.run(List.of("transition", "shell"))) {
      screen.await("transition>");
      screen.type("plan --from backend --to mlops -o Pläne/plan.md").press("Enter");
      screen.type("list roles --quiet").press("Enter").await("mlops\ntransition>");
      assertThat(folder.resolve("Pläne/plan.md")).exists();
      assertThat(screen.history().replace("Pläne", "")).isASCII();
    }
  }

  @Test
  void aTerminalThatCanOnlyPrintWillDo() {
    TerminalScreen.Setting setting = TerminalScreen.in(folder).with("TERM", "dumb");
    try (TerminalScreen screen = setting.run(List.of("transition", "shell"))) {
      screen.await("transition❯");
      screen.type("set from backend").press("Enter").await("backend❯");
      screen.type("exit").press("Enter");
      assertThat(screen.status()).isZero();
    }
  }
}
