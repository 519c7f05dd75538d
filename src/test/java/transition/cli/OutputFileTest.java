package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.error.ExitStatus;

/** Files are written whole or not at all, and never over another one unless asked for. */
class OutputFileTest {

  private static final String[] GAP = {"gap", "--from", "backend", "--to", "mlops"};

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "gap.txt,text",
    "gap.md,markdown",
    "gap.json,json",
    "gap.html,html",
    "GAP.MD,markdown",
    "a.b.md,md"
  })
  void theEndingOfTheFileChoosesTheFormat(String name, String format) throws IOException {
    Path file = folder.resolve(name);
    assertThat(gap("--output", file.toString())).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    assertThat(file).hasContent(Run.outputOf(with("--format", format)));
    assertOnly(file);
  }

  @Test
  void aFormatThatIsGivenGoesBeforeTheEnding() {
    Path file = folder.resolve("gap.txt");
    gap("-o", file.toString(), "--format", "json");
    assertThat(file).hasContent(Run.outputOf(with("--format", "json")));
  }

  @Test
  void aTextFileIsUnicodeWithoutColorWhateverTheTerminalIs() {
    Path file = folder.resolve("gap.txt");
    Run.in(Run.World.TERMINAL.ascii(), with("-o", file.toString()));
    assertThat(file).hasContent(Run.outputOf(GAP));
  }

  @Test
  void aPersonAtATerminalIsToldThatTheFileIsWritten() {
    Path file = folder.resolve("gap.txt");
    Run run = Run.in(Run.World.TERMINAL, with("-o", file.toString()));
    assertThat(run).isEqualTo(new Run(ExitStatus.DONE, "", "Wrote " + file + ".\n"));
  }

  @Test
  void aDashIsStandardOutput() {
    assertThat(Run.outputOf(with("--output", "-"))).isEqualTo(Run.outputOf(GAP));
    assertThat(Run.outputOf(with("--output", "-", "--format", "json"))).startsWith("{");
  }

  @ParameterizedTest
  @CsvSource({"gap.doc", "gap", ".md.", "gap."})
  void anUnknownEndingAsksForTheFormat(String name) throws IOException {
    assertThat(gap("-o", folder.resolve(name).toString()).failsWith(ExitStatus.USAGE).error())
        .contains("--format", "text, markdown, html, json");
    assertOnly();
  }

  @Test
  void aFileThatExistsStaysAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("gap.md"), "mine");
    assertThat(gap("-o", file.toString()).failsWith(ExitStatus.IO).error())
        .contains(file.toString(), "--force");
    assertThat(file).hasContent("mine");
    assertOnly(file);
  }

  @Test
  void forceReplacesAFileAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("gap.md"), "mine");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(gap("-o", file.toString(), "--force").status()).isEqualTo(ExitStatus.DONE);
    assertThat(file).hasContent(Run.outputOf(with("--format", "md")));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertOnly(file);
  }

  @Test
  void forceThroughASymbolicLinkReplacesWhatItPointsTo() throws IOException {
    Path real = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("sub", "a"));
    gap("-o", link.toString()).failsWith(ExitStatus.IO);
    assertThat(real).hasContent("old");
    assertThat(gap("-o", link.toString(), "--force").status()).isEqualTo(ExitStatus.DONE);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(Run.outputOf(with("--format", "md")));
  }

  @Test
  void aLinkThatPointsNowhereIsNotReplacedUnasked() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere"));
    gap("-o", link.toString()).failsWith(ExitStatus.IO);
    assertThat(link).isSymbolicLink();
    assertOnly(link);
  }

  @Test
  void aFolderThatDoesNotExistIsNotMade() throws IOException {
    Path file = folder.resolve("missing").resolve("gap.md");
    assertThat(gap("-o", file.toString()).failsWith(ExitStatus.IO).error())
        .contains(file.toString(), "does not exist");
    assertOnly();
  }

  @Test
  void aFolderIsNoOutputFile() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub.md"));
    for (String option : List.of("--force", "--no-input")) {
      assertThat(gap("-o", sub.toString(), option).failsWith(ExitStatus.IO).error())
          .contains("is a folder");
    }
    assertOnly(sub);
  }

  @Test
  void aFileWhereAFolderShouldBeIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    gap("-o", file.resolve("gap.md").toString()).failsWith(ExitStatus.IO);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderInWhichNobodyCanMakeAFileSaysSo() {
    Path processes = Path.of("/proc");
    assumeTrue(Files.isDirectory(processes));
    assertThat(gap("-o", "/proc/gap.md").failsWith(ExitStatus.IO).error()).contains("/proc/gap.md");
  }

  @Test
  void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("gap.md"), folder.resolve("gone.md"));
    for (String force : List.of("--force", "--no-input")) {
      assertThat(gap("-o", link.toString(), force).failsWith(ExitStatus.IO).error())
          .contains("does not exist");
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(folder.resolve("gone.md")).doesNotExist();
  }

  @Test
  void aFullDiskIsReported() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    for (String force : List.of("--force", "--no-input")) {
      assertThat(gap("-o", "/dev/full", "--format", "md", force).failsWith(ExitStatus.IO).error())
          .contains("/dev/full");
    }
  }

  @Test
  void aNameThatNoFileCanHaveIsAUsageError() throws IOException {
    gap("-o", folder + "/a\u0000.md").failsWith(ExitStatus.USAGE);
    gap("-o", folder + "/" + "a".repeat(300) + ".md").failsWith(ExitStatus.IO);
    gap("-o", "").failsWith(ExitStatus.USAGE);
    assertOnly();
  }

  private static Run gap(String... more) {
    return Run.of(with(more));
  }

  private static String[] with(String... more) {
    List<String> args = new ArrayList<>(List.of(GAP));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  /** No temporary file is left, nor anything else. */
  private void assertOnly(Path... expected) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(expected);
    }
  }
}
