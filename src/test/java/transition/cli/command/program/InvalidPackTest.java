package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** A pack with a mistake in it, seen through the front door; catalog tests have each kind. */
class InvalidPackTest {

  @TempDir Path temporary;
  private Path pack;

  @BeforeEach
  void copyTheBundledPack() throws IOException {
    pack = temporary.resolve("pack");
    try (var files = Files.walk(Path.of("data"))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(Path.of("data").relativize(file).toString()));
      }
    }
  }

  @Test
  void aSoundPackAnswersAsTheBundledOneDoes() {
    String output =
        Run.outputOf("gap", "--from", "backend", "--to", "mlops", "--data", pack.toString());
    String bundled = Run.outputOf("gap", "--from", "backend", "--to", "mlops");
    assertThat(Run.next(output)).isEqualTo(Run.next(bundled) + " --data " + pack);
    assertThat(output.split("Next: ", -1)[0]).isEqualTo(bundled.split("Next: ", -1)[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roles/mlops.yaml | title: | titel: | titel",
        "roles/mlops.yaml | docker-kubernetes | docker-kubernets | docker-kubernets",
        "roles/mlops.yaml | summary: | plural: | second time",
        "roles/backend.yaml | 85,000-140,000 | 140,000-85,000 | low figure first",
        "transitions/backend-to-mlops.yaml | weeks: 6 | weeks: six | six",
        "transitions/backend-to-mlops.yaml | weeks: 6 | weeks: [6 | yaml",
        "transitions/backend-to-mlops.yaml | weeks: 6 | weeks: 0 | 1 to 260",
        "transitions/backend-to-mlops.yaml | weeks: 6 | weeks: &six 6 | anchors",
        "transitions/backend-to-mlops.yaml | weeks: 6 | weeks: *six | aliases",
        "transitions/backend-to-mlops.yaml | difficulty: moderate | difficulty: [a] | single value",
        "skills/sql.yaml | title: SQL | title: \"\\e[31mSQL\" | U+001B"
      })
  void aMistakeIsReportedWithFileLineAndColumn(
      String file, String correct, String wrong, String named) {
    edit(pack.resolve(file), correct, wrong);
    Path output = temporary.resolve("answer.md");
    for (String to : new String[] {"-", output.toString()}) {
      String error =
          Run.of("gap", "--from", "backend", "--to", "mlops", "--data", pack.toString(), "-o", to)
              .failsWith(ExitStatus.INVALID_DATA)
              .error();
      assertThat(error).containsPattern(file + ":\\d+:\\d+: ").contains(named);
    }
    assertThat(output).doesNotExist();
  }

  @Test
  void aFileThatIsNotAskedForIsNotRead() {
    edit(pack.resolve("transitions/ml-engineer-to-backend.yaml"), "from:", "form:");
    assertThat(Run.of("gap", "--from", "backend", "--to", "mlops", "--data", pack.toString()))
        .extracting(Run::status)
        .isEqualTo(ExitStatus.DONE);
    Run.of("list", "--data", pack.toString()).failsWith(ExitStatus.INVALID_DATA);
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    String missing = temporary.resolve("nowhere").toString();
    assertThat(Run.of("list", "--data", missing).failsWith(ExitStatus.IO).error())
        .contains(missing);
  }

  private static void edit(Path file, String correct, String wrong) {
    try {
      String text = Files.readString(file);
      assertThat(text).contains(correct);
      Files.writeString(file, text.replace(correct, wrong));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
