package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plans in the hands of several users, in folders, disks and mounts that do not let all be done.
 */
@DisabledOnOs(OS.WINDOWS)
class FileRightsIT {

  /** Somebody who owns nothing. */
  private static final String NOBODY =
      "setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent ";

  private static final String PLAN =
      """
      ---
      start: 2026-11-02
      hours: 10
      ---

      ### Week 1

      - [ ] **1.1** Finish the course. (20 h, 2026-11-02 – 11-15)
      - [ ] **1.2** Learn pandas. (2.5 h, 2026-11-16 – 11-22)
      """;

  @TempDir Path folder;
  @TempDir Path copy;

  private Packaged program;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    program = new Packaged(folder);
    plan = Files.writeString(folder.resolve("plan.md"), PLAN);
  }

  /** By a copy of the program, as the folder of the build may be closed to others. */
  private String asNobody(String line) {
    shell(
        "test -d %2$s/lib || cp -r %1$s/bin %1$s/lib %2$s; rm -rf %2$s/lib/classes; chmod -R a+rX %2$s"
            .formatted(Packaged.HOME, copy));
    return NOBODY + "PATH=" + copy + "/bin:$PATH " + line;
  }

  @Test
  void whoMayWriteTheFileAloneIsTold() {
    requireRoot("setpriv");
    shell("chmod 755 . && chmod 666 plan.md");
    assertThat(program.shell(asNobody("transition done plan.md 1.1")).failsWith(5).error())
        .contains(
            "its folder is read-only, so no backup can be kept there; make the folder writable first");
    assertThat(plan).hasContent(PLAN);
    shell("chmod 700 .");
    assertThat(program.shell(asNobody("transition done plan.md 1.1")).failsWith(5).error())
        .contains("permission denied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"777", "1777"})
  void whoWritesAFileOfSomebodyElseDoesNotBecomeItsOwner(String mode) {
    requireRoot("setpriv");
    shell("chmod " + mode + " . && chmod 626 plan.md && chown 0:7 plan.md");
    program.shell("umask 0; " + asNobody("transition done plan.md 1.1 >/dev/null")).succeeds();
    assertThat(shell("stat -c '%n %a %u %g' plan.md plan.md~ .plan.md*"))
        .isEqualTo("plan.md 626 0 7\nplan.md~ 622 65534 65534\n");
    assertThat(plan).content().contains("- [x] **1.1**");
  }

  @Test
  void aMountedFileIsWrittenInPlace() {
    requireRoot("mount");
    shellOrSkip("touch mounted.md && mount --bind plan.md mounted.md");
    try {
      program.shell("transition done mounted.md 1.1 >/dev/null").succeeds();
      program.shell("transition done plan.md 1.2 >/dev/null").succeeds();
      assertThat(shell("cmp plan.md mounted.md && grep -c '^- .x.' plan.md")).isEqualTo("2\n");
    } finally {
      shell("umount mounted.md");
    }
  }

  @Test
  void aFileThatNobodyMayChangeIsLeft() {
    requireRoot("chattr");
    shellOrSkip("chattr +i plan.md");
    try {
      program.shell("transition done plan.md 1.1").failsWith(5);
    } finally {
      shell("chattr -i plan.md");
    }
    assertThat(plan).hasContent(PLAN);
    assertThat(folder.resolve("plan.md~")).doesNotExist();
  }

  /** With room for the file as it was, but not for what stands beside it meanwhile. */
  @ParameterizedTest
  @ValueSource(strings = {"true", "setfacl -m u:nobody:rw disk/plan.md"})
  void aFullDiskChangesNothing(String before) {
    requireRoot("mount");
    shellOrSkip("mkdir disk && mount -t tmpfs -o size=32k tmpfs disk");
    shell("cp plan.md disk && " + before);
    try {
      shell("head -c 24k /dev/zero >disk/fill");
      assertThat(program.shell("transition done disk/plan.md 1.1").failsWith(5).error())
          .contains("No space left on device");
      assertThat(shell("cmp plan.md disk/plan.md; ls -A disk")).isEqualTo("fill\nplan.md\n");
    } finally {
      shell("umount disk");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "022", "077"})
  void newFilesHaveTheRightsThatTheUserGives(String mask) {
    String rights = shell("umask " + mask + "; touch other; stat -c %a other");
    program
        .shell("umask " + mask + "; transition plan --from backend --to mlops -o new.md")
        .succeeds();
    assertThat(shell("stat -c %a new.md")).isEqualTo(rights);
    program.shell("umask " + mask + "; transition done new.md 1.1 >/dev/null").succeeds();
    assertThat(shell("stat -c %a new.md new.md~")).isEqualTo(rights + rights);
  }

  @Test
  void aChangeBehindAFullOutputIsMadeAndSaid() {
    Installed.require(Files.exists(Path.of("/dev/full")), "no /dev/full");
    assertThat(program.shell("transition done plan.md 1.1 >/dev/full").failsWith(5).error())
        .contains("plan.md was changed as you asked, but cannot write to standard output");
    assertThat(plan).content().contains("- [x] **1.1**");
  }

  @Test
  void aPlanBehindALinkHasItsBackupBesideItself() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(plan, elsewhere.resolve("real.md"));
    Files.createSymbolicLink(plan, Path.of("elsewhere", "real.md"));
    program.shell("transition done plan.md 1.1 >/dev/null").succeeds();
    assertThat(plan).isSymbolicLink();
    assertThat(elsewhere.resolve("real.md~")).hasContent(PLAN);
    assertThat(folder.resolve("plan.md~")).doesNotExist();
  }

  private static void requireRoot(String program) {
    Installed.require(program);
    assumeTrue(
        new Packaged(Path.of("/")).shell("id -u").output().equals("0\n"),
        "be root to run this test");
  }

  /** Even root may be kept from mounts and flags, as in most containers. */
  private void shellOrSkip(String line) {
    assumeTrue(program.shell(line).status() == 0, "this system does not let: " + line);
  }

  private String shell(String line) {
    return program.shell(line).output();
  }
}
