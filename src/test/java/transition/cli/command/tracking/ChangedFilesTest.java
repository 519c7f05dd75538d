package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/**
 * A command that changes a file says so even where its answer cannot be written, or does neither.
 */
class ChangedFilesTest {

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void write() {
    plan = folder.resolve("plan.md");
    assertThat(run("plan --from backend --to mlops --start 2026-09-07 -o PLAN").status())
        .isEqualTo(ExitStatus.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done PLAN 1.1",
        "log PLAN 1h",
        "replan PLAN --from 2026-11-29 --hours 10 --write",
        "replan PLAN --from 2026-11-29 --hours 10 --write --format json"
      })
  void aChangeThatCannotBePrintedIsMadeAndSaid(String line) throws IOException {
    String before = Files.readString(plan);
    assertThat(runTo("No space left on device", line).failsWith(ExitStatus.IO).error())
        .isEqualTo(
            "transition: %s was changed as you asked, but cannot write to standard output: No space left on device\n"
                .formatted(plan));
    assertThat(Files.readString(plan)).isNotEqualTo(before);
    assertThat(folder.resolve("plan.md~")).hasContent(before);
  }

  @Test
  void soIsATickThatIsTakenAway() throws IOException {
    String before = Files.readString(plan);
    run("done PLAN 1.1");
    assertThat(runTo("No space left on device", "undo PLAN 1.1").failsWith(ExitStatus.IO).error())
        .contains("was changed as you asked");
    assertThat(plan).hasContent(before);
  }

  @Test
  void soIsAFileOfAPack() {
    assertThat(
            runTo("No space left on device", "new role painter --data PACK")
                .failsWith(ExitStatus.IO)
                .error())
        .contains("roles/painter.yaml was written as you asked, but cannot write");
    assertThat(folder.resolve("pack/roles/painter.yaml")).isRegularFile();
  }

  @Test
  void aReaderWhoLeavesIsNoError() throws IOException {
    assertThat(runTo("Broken pipe", "done PLAN 1.1")).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    assertThat(Files.readString(plan)).contains("- [x] **1.1**");
  }

  @Test
  void anOutputFileThatIsFullIsToldApartFromTheChange() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    String line = "replan PLAN --from 2026-11-29 --hours 10 --write --format md -o /dev/full";
    assertThat(run(line).failsWith(ExitStatus.IO).error())
        .contains("plan.md was changed as you asked, but cannot write /dev/full: ");
  }

  @ParameterizedTest
  @CsvSource({
    "-o OUT/missing/new.md,             5",
    "-o OUT --format md,                5",
    "-o OUT/there.md,                   5",
    "-o OUT/read-only.md --force,       5",
    "-o OUT/new.doc,                    2",
    "-o PLAN --force,                   2",
    "-o OUT/link.md --force,            2",
    "--format csv,                      2"
  })
  void anAnswerThatCannotBeWrittenChangesNothing(String options, int status) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("there.md"), "mine");
    Files.createSymbolicLink(out.resolve("link.md"), plan);
    Files.setPosixFilePermissions(
        Files.writeString(out.resolve("read-only.md"), "mine"),
        PosixFilePermissions.fromString("r--r--r--"));
    byte[] before = Files.readAllBytes(plan);
    Run run =
        run(
            "replan PLAN --from 2026-11-29 --hours 10 --write "
                + options.replace("OUT", out.toString()));
    assertThat(run.status().code()).as(run.error()).isEqualTo(status);
    assertThat(run.output()).isEmpty();
    assertThat(plan).hasBinaryContent(before);
    assertThat(folder.resolve("plan.md~")).doesNotExist();
    assertThat(out.resolve("there.md")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "progress", "replan"})
  void noAnswerTakesThePlaceOfThePlan(String line) throws IOException {
    byte[] before = Files.readAllBytes(plan);
    assertThat(run(line + " PLAN -o PLAN --force").failsWith(ExitStatus.USAGE).error())
        .contains("the output file is the plan itself");
    assertThat(plan).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today PIPE",
        "done PIPE 1.1",
        "replan PIPE --write",
        "list --data PIPE",
        "config"
      })
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nothingIsWaitedFor(String line) throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    World world = World.SCRIPT.with(Map.of("TRANSITION_CONFIG", pipe.toString()));
    String[] words = Run.words(line.replace("PIPE", pipe.toString())).toArray(String[]::new);
    Run run = Run.in(world, words);
    if (line.equals("config")) {
      assertThat(run.output()).contains("it is a pipe");
    } else {
      run.failsWith(ExitStatus.IO);
    }
    assertThat(pipe).exists();
  }

  private Run run(String line) {
    return Run.of(words(line));
  }

  private Run runTo(String error, String line) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(error);
          }
        };
    return Run.to(broken, World.SCRIPT, words(line));
  }

  private String[] words(String line) {
    List<String> words =
        Run.words(line.replace("PLAN", plan.toString()).replace("PACK", folder + "/pack"));
    return words.toArray(String[]::new);
  }
}
