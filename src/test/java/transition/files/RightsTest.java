package transition.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Installed;

/** What a file has beside its content stays, and neither it nor its backup ever has more. */
class RightsTest {

  @TempDir Path folder;

  private Path plan;
  private Path backup;

  @BeforeEach
  void write() throws IOException {
    List.of("getfattr", "setfattr", "getfacl", "setfacl").forEach(Installed::require);
    plan = Files.writeString(folder.resolve("plan.md"), "old");
    backup = folder.resolve("plan.md~");
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  void anOrdinaryFileIsReplacedByANewOne() throws IOException {
    Object before = Files.getAttribute(plan, "unix:ino");
    change();
    assertThat(Files.getAttribute(plan, "unix:ino")).isNotEqualTo(before);
    assertThat(list(plan)).isEqualTo("user::rw-\ngroup::r--\nother::---\n");
    assertThat(list(backup)).isEqualTo(list(plan));
  }

  /** With the mask, the group's permissions are not what the mode shows. */
  @ParameterizedTest
  @ValueSource(strings = {"u:nobody:rw", "u:nobody:rw,g::r", "g:nogroup:rwx,m::r", "u:nobody:-"})
  void anAccessControlListStaysForBothFiles(String entries) throws IOException {
    run("setfacl", "-m", entries, plan.toString());
    String before = list(plan);
    change();
    assertThat(list(plan)).isEqualTo(before);
    assertThat(list(backup)).isEqualTo(before);
  }

  @Test
  void aFileWithoutAnAccessControlListDoesNotInheritTheFoldersDefault() throws IOException {
    run("setfacl", "-d", "-m", "u:nobody:rwx", folder.toString());
    String before = list(plan);
    change();
    assertThat(list(plan)).isEqualTo(before);
    assertThat(list(backup)).isEqualTo(before);
  }

  @Test
  void extendedAttributesStay() throws IOException {
    run("setfattr", "-n", "user.xdg.origin.url", "-v", "here", plan.toString());
    change();
    assertThat(
            run(
                "getfattr",
                "--absolute-names",
                "--only-values",
                "-n",
                "user.xdg.origin.url",
                plan.toString()))
        .isEqualTo("here");
    assertThat(list(backup)).isEqualTo(list(plan));
  }

  @Test
  void hardLinksStayTogether() throws IOException {
    Path link = Files.createLink(folder.resolve("link.md"), plan);
    change();
    assertThat(Files.isSameFile(link, plan)).isTrue();
    assertThat(link).hasContent("old 1");
    assertThat(backup).hasContent("old");
    assertThat(Files.getAttribute(backup, "unix:nlink")).isEqualTo(1);
  }

  @Test
  void permissionsToRunAsTheGroupStay() throws IOException {
    run("chmod", "2770", plan.toString());
    change();
    assertThat(run("stat", "-c", "%a", plan.toString())).isEqualTo("2770\n");
    assertThat(run("stat", "-c", "%a", backup.toString())).isEqualTo("770\n");
  }

  @Test
  void theGroupStaysInAFolderThatGivesItsOwn() throws IOException {
    String before = run("stat", "-c", "%G", plan.toString());
    String groups = run("id", "-Gn").strip();
    String other = groups.contains(" ") ? groups.substring(groups.lastIndexOf(' ') + 1) : "";
    if (run("id", "-u").equals("0\n")) {
      other = "nogroup";
    }
    Installed.require(!other.isEmpty(), "no second group: be in one to run this test");
    run("chgrp", other, folder.toString());
    run("chmod", "g+s", folder.toString());
    change();
    assertThat(run("stat", "-c", "%G", plan.toString())).isEqualTo(before);
    assertThat(run("stat", "-c", "%G", backup.toString())).isEqualTo(before);
  }

  @Test
  void auxiliaryFilesAreReadableByTheOwnerAlone() throws IOException {
    run("setfacl", "-m", "u:nobody:rw", plan.toString());
    Files.createLink(folder.resolve("link.md"), plan);
    try (TemporaryFile file = TemporaryFile.closed(plan, new byte[1])) {
      assertThat(list(file.path())).isEqualTo("user::rw-\ngroup::---\nother::---\n");
    }
  }

  @Test
  void aFileWithTheNameOfAMountIsWrittenInPlace() throws IOException {
    Path mount = Path.of("/proc/self/mountinfo");
    Installed.require(Files.exists(mount), "no " + mount + ": mount /proc to run this test");
    try (Stream<String> lines = Files.lines(mount)) {
      String place =
          lines
              .map(line -> line.split(" ", 6)[4])
              .filter(name -> name.length() > 1)
              .findFirst()
              .orElseThrow();
      Path name = Path.of(place).getFileName();
      assertThat(MountedFiles.mayHave(folder.resolve(name))).isTrue();
      assertThat(MountedFiles.mayHave(plan)).isFalse();
    }
  }

  private void change() throws IOException {
    WholeFile.change(plan, content -> "old 1".getBytes(StandardCharsets.UTF_8));
    assertThat(plan).hasContent("old 1");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> List.of("plan.md", "plan.md~", "link.md").contains(name));
    }
  }

  private static String list(Path file) throws IOException {
    return run("getfacl", "--omit-header", "--absolute-names", file.toString())
        .replace("\n\n", "\n");
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(output).isZero();
    return output;
  }
}
