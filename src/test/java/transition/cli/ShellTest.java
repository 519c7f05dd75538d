package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.error.ExitStatus;

/** The shell with its lines from a file; a person in front of it is in {@code ShellIT}. */
class ShellTest {

  @TempDir Path folder;

  private Run shell(String... lines) {
    return Run.in(
        Run.World.SCRIPT
            .with(Map.of("HOME", folder.toString()))
            .reading(String.join("\n", lines) + "\n"),
        "shell");
  }

  private String output(String... lines) {
    Run run = shell(lines);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output();
  }

  @Test
  void aLineDoesWhatTheCommandDoes() {
    String gap = Run.outputOf("gap", "--from", "backend", "--to", "mlops");
    assertThat(output("gap --from backend --to mlops")).isEqualTo(gap);
    assertThat(output("transition gap --from=backend --to=mlops")).isEqualTo(gap);
    assertThat(output("gap --from 'Backend Developer' --to \"MLOps Engineer\"")).isEqualTo(gap);
    assertThat(output("list roles", "", "  # list skills", "gap --from backend --to mlops"))
        .isEqualTo(Run.outputOf("list", "roles") + gap);
  }

  @Test
  void whatIsSetCountsUntilItIsUnsetAndOptionsCountMore() {
    String gap = Run.outputOf("gap", "--from", "backend", "--to", "mlops");
    assertThat(output("set from backend", "set to MLOps Engineer", "gap")).isEqualTo(gap);
    assertThat(output("set from ds", "set to mlops", "gap --from backend")).isEqualTo(gap);
    assertThat(output("set hours 8", "roadmap --from backend --to mlops --summary"))
        .contains("8 h a week");
    assertThat(output("set hours 8", "unset hours", "roadmap --from backend --to mlops --summary"))
        .contains("10 h a week");
    assertThat(output("set have docker ml-pipelines", "gap --from backend --to mlops"))
        .contains("✓ Docker and Kubernetes", "✓ ML pipelines");
    assertThat(output("set hours 8", "set")).contains("hours       8 ");
  }

  @Test
  void anErrorEndsOnlyItsLine() {
    Run run = shell("gap --from nobody --to mlops", "salary --from backend --to", "list --quiet");
    assertThat(run.output()).isEqualTo(Run.outputOf("list", "--quiet"));
    assertThat(run.error().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("transition: unknown role \"nobody\""),
            two -> assertThat(two).startsWith("transition: "));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void theStatusIsThatOfTheFirstLineThatFailed() {
    assertThat(shell("salary --from mlops --to ml-engineer", "gap --nonsense").status())
        .isEqualTo(ExitStatus.NO_ANSWER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set form backend       | there is no setting \"form\"; did you mean \"from\"?",
        "set from nobody        | unknown role \"nobody\"",
        "set hours many         | \"many\" is not a number of hours",
        "set hours              | set hours needs a value",
        "set have sqll          | unknown skill \"sqll\"",
        "unset form             | there is no setting \"form\"",
        "unset                  | NAME is missing",
        "shell                  | unknown command \"shell\"",
      })
  void whatCannotBeSetIsRefused(String line, String complaint) {
    Run run = shell(line);
    assertThat(run.error()).startsWith("transition: ").contains(complaint).doesNotContain("bug");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void nothingIsReadBehindTheWordToLeave() {
    assertThat(output("exit", "list roles")).isEmpty();
  }

  @Test
  void theHelpOfTheShellHasItsOwnCommands() {
    assertThat(output("help"))
        .contains("  gap ", "  set ", "  unset ", "  exit ")
        .doesNotContain("  shell ");
    assertThat(output("help set")).contains("set from backend");
    assertThat(Run.outputOf("help")).contains("  shell ").doesNotContain("  unset ");
  }

  @Test
  void hostileLinesDoNoHarm() {
    Run run = shell("\u0000\u001b[31m", "'unclosed", "\\", "a".repeat(100_000), "@file");
    assertThat(run.error()).doesNotContain("bug", "\u001b");
    assertThat(run.output()).isEmpty();
  }

  @Test
  void whatIsSetMustNotContradictItself() {
    Run run = shell("set hours 8 9", "set have sql sql=50%", "roadmap --from backend --to mlops");
    assertThat(run.error())
        .isEqualTo(
            """
            transition: "9" does not go with "8" before it; keep one
            transition: "sql=50%" does not go with "sql" before it; keep one
            """);
    assertThat(run.output()).contains("10 h a week");
  }

  @Test
  void linesThatNobodyReadsTheOutputOfAreNotRun() {
    Path file = folder.resolve("plan.md");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run.World world =
        Run.World.SCRIPT.reading("list\nplan --from backend --to mlops --output " + file + "\n");
    assertThat(Run.to(closed, world, "shell")).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    assertThat(file).doesNotExist();
  }

  @Test
  void thePacksOfTheShellAreThoseOfItsLines() {
    Run.World world = Run.World.SCRIPT.with(Map.of("HOME", folder.toString()));
    String pack = folder.resolve("pack").toString();
    Run.in(world, "new", "role", "platform-engineer", "--data", pack);

    assertThat(Run.in(world.reading("list roles --quiet\n"), "shell", "--data", pack).output())
        .contains("backend\n", "platform-engineer\n");
    assertThat(Run.in(world.reading("list\n"), "shell", "--data", pack + "2").error())
        .contains("there is no data folder");
  }
}
