package transition.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run leaves that is killed while it replaces the content of a file in place. */
class WriteJournalTest {

  private static final String SHORT = "- [ ] **1.1** Read.\n- [ ] **1.2** Write.\n";
  private static final String LONG = "- [x] **1.1** Read. ✅ 2026-11-29\n- [ ] **1.2** Write.\n";

  @TempDir Path folder;

  private Path plan;
  private Path journal;

  @BeforeEach
  void name() {
    plan = folder.resolve("plan.md");
    journal = folder.resolve(".plan.md.transition");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theOldContentIsRestoredWhereverAKillStoppedTheChange(boolean longer) throws IOException {
    byte[] before = bytes(longer ? SHORT : LONG);
    byte[] after = bytes(longer ? LONG : SHORT);
    for (byte[] now : statesBetween(before, after)) {
      boolean whole = Arrays.equals(now, before) || Arrays.equals(now, after);
      leave(before, after, now);
      assertThat(WholeFile.read(plan)).isEqualTo(whole ? now : before);
      assertThat(plan).as("it is mended, too").hasBinaryContent(whole ? now : before);
      assertThat(journal).doesNotExist();
    }
  }

  /** All that is seen of a file while it is written byte by byte, in the order of writing. */
  private static List<byte[]> statesBetween(byte[] before, byte[] after) {
    List<byte[]> states = new ArrayList<>(List.of(before));
    byte[] now = before;
    for (int end = before.length + 1; end <= after.length; end++) {
      now = Arrays.copyOf(now, end);
      now[end - 1] = after[end - 1];
      states.add(now);
    }
    for (int place = 0; place < Math.min(before.length, after.length); place++) {
      now = now.clone();
      now[place] = after[place];
      states.add(now);
    }
    states.add(after);
    return states;
  }

  @Test
  void aChangeRepairsTheFileFirst() throws IOException {
    leave(bytes(SHORT), bytes(LONG), bytes(LONG.substring(0, 8) + SHORT.substring(8)));
    WholeFile.change(
        plan,
        content -> {
          assertThat(content).asString().isEqualTo(SHORT);
          return bytes("new");
        });
    assertThat(plan).hasContent("new");
    assertThat(folder.resolve("plan.md~")).hasContent(SHORT);
    assertThat(journal).doesNotExist();
  }

  @Test
  void bytesThatAreNotOnDiskYetCountAsUnwritten() throws IOException {
    byte[] now = Arrays.copyOf(bytes(SHORT), LONG.length());
    leave(bytes(SHORT), bytes(LONG), now);
    assertThat(WholeFile.read(plan)).asString().isEqualTo(SHORT);
  }

  @Test
  void laterChangesOfOthersAreKept() throws IOException {
    String edited = LONG.substring(0, 8) + "my own words\n" + SHORT.substring(8);
    leave(bytes(SHORT), bytes(LONG), bytes(edited));
    assertThat(WholeFile.read(plan)).asString().isEqualTo(edited);
    assertThat(plan).hasContent(edited);
  }

  @Test
  void aReadOnlyFileIsReadAsIfRepaired() throws IOException {
    leave(bytes(SHORT), bytes(LONG), bytes(LONG.substring(0, 8) + SHORT.substring(8)));
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(WholeFile.read(plan)).asString().isEqualTo(SHORT);
  }

  /** Nothing, half a journal, somebody's text, and a journal with one bit that is wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"empty", "half", "text", "wrong"})
  void aFileThatIsNotAJournalIsKeptAndBlocksTheChange(String kind) throws IOException {
    String torn = LONG.substring(0, 8) + SHORT.substring(8);
    leave(bytes(SHORT), bytes(LONG), bytes(torn));
    byte[] real = Files.readAllBytes(journal);
    byte[] wrong = real.clone();
    wrong[wrong.length / 2] ^= 1;
    byte[] there =
        switch (kind) {
          case "empty" -> new byte[0];
          case "half" -> Arrays.copyOf(real, real.length / 2);
          case "text" -> bytes("my own words, which are long enough for a journal to be this long");
          default -> wrong;
        };
    Files.write(journal, there);
    assertThat(WholeFile.read(plan)).asString().isEqualTo(torn);
    Files.createLink(folder.resolve("link"), plan);
    assertThatThrownBy(() -> WholeFile.change(plan, content -> bytes("new")))
        .hasMessage(".plan.md.transition is in the way; move it");
    assertThat(journal).hasBinaryContent(there);
    assertThat(plan).hasContent(torn);
  }

  /** Whoever may not write the file might have it written by a journal of theirs. */
  @Test
  void aJournalOfSomebodyElseIsNotTrustedInAStickyFolder()
      throws IOException, InterruptedException {
    String torn = LONG.substring(0, 8) + SHORT.substring(8);
    leave(bytes(SHORT), bytes(LONG), bytes(torn));
    assumeTrue(
        new ProcessBuilder("chown", "nobody", journal.toString()).start().waitFor() == 0,
        "be root to run this test");
    assertThat(new ProcessBuilder("chmod", "1777", folder.toString()).start().waitFor()).isZero();
    assertThat(WholeFile.read(plan)).asString().isEqualTo(torn);
    assertThat(plan).hasContent(torn);
    assertThat(new ProcessBuilder("chmod", "777", folder.toString()).start().waitFor()).isZero();
    assertThat(WholeFile.read(plan)).asString().isEqualTo(SHORT);
  }

  @Test
  void aJournalIsReadableByTheOwnerAlone() throws IOException {
    leave(bytes(SHORT), bytes(LONG), bytes(SHORT));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)))
        .isEqualTo("rw-------");
  }

  private void leave(byte[] before, byte[] after, byte[] now) throws IOException {
    Files.write(plan, now);
    Files.deleteIfExists(journal);
    new WriteJournal(before, after).write(plan);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
