package transition.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void write() throws IOException {
    plan = folder.resolve("plan.md");
    Files.writeString(plan, "old");
  }

  private static WholeFile.ContentEdit add(String text) {
    return content ->
        (new String(content, StandardCharsets.UTF_8) + text).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void onlyABackupOfTheOldFileRemains() throws IOException {
    assertThat(WholeFile.change(plan, add(" 1"))).asString().isEqualTo("old 1");
    assertThat(plan).hasContent("old 1");
    assertThat(folder.resolve("plan.md~")).hasContent("old");
    WholeFile.change(plan, add(" 2"));
    assertThat(plan).hasContent("old 1 2");
    assertThat(folder.resolve("plan.md~")).hasContent("old 1");
    assertThat(names()).containsExactly("plan.md", "plan.md~");
  }

  @Test
  void aChangeToTheSameContentWritesNothing() throws IOException {
    Object before = Files.readAttributes(plan, "unix:ino,ctime");
    WholeFile.change(plan, add(""));
    assertThat((Object) Files.readAttributes(plan, "unix:ino,ctime")).isEqualTo(before);
    assertThat(names()).containsExactly("plan.md");
  }

  @Test
  void anEditThatThrowsLeavesTheFileUnchanged() throws IOException {
    assertThatThrownBy(
            () ->
                WholeFile.change(
                    plan,
                    content -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(plan).hasContent("old");
    assertThat(names()).containsExactly("plan.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-rw-", "rwxr-x---"})
  void permissionsStayForTheOldAndTheNewFile(String permissions) throws IOException {
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString(permissions));
    WholeFile.change(plan, add(" 1"));
    for (String name : names()) {
      assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString(permissions));
    }
  }

  @Test
  void aLinkStaysALinkAndItsFileIsChanged() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("notes"));
    Path target = Files.move(plan, elsewhere.resolve("career.md"));
    Files.createSymbolicLink(plan, Path.of("notes/career.md"));
    WholeFile.change(plan, add(" 1"));
    assertThat(plan).isSymbolicLink();
    assertThat(target).hasContent("old 1");
    assertThat(elsewhere.resolve("career.md~")).hasContent("old");
    assertThat(names()).containsExactly("notes", "plan.md");
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> WholeFile.change(plan, add(" 1")))
        .isInstanceOf(IOException.class)
        .hasMessage("it is read-only; make it writable first");
    assertThat(names()).containsExactly("plan.md");
  }

  @Test
  void leftoversOfAKilledRunAreDeletedAndFilesOfOthersAreKept() throws IOException {
    Files.writeString(folder.resolve(".plan.md.transition-0123456789abcdef"), "half of someth");
    List<String> others =
        List.of(
            ".plan.md." + ProcessHandle.current().pid(),
            ".plan.md.new",
            ".plan.md.transition",
            ".plan.md.transition-0123456789abcde",
            ".plan.md.transition-0123456789abcdeF",
            ".plan.mdx.transition-0123456789abcdef",
            "plan.md.transition-0123456789abcdef");
    for (String other : others) {
      Files.writeString(folder.resolve(other), "mine");
    }
    Files.createDirectory(folder.resolve(".plan.md.transition-0000000000000000"));
    WholeFile.change(plan, add(" 1"));
    assertThat(plan).hasContent("old 1");
    assertThat(names())
        .hasSize(others.size() + 3)
        .containsAll(others)
        .contains("plan.md", "plan.md~", ".plan.md.transition-0000000000000000");
    for (String other : others) {
      assertThat(folder.resolve(other)).hasContent("mine");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ä", "𝒜"})
  void longNamesAreCutForAuxiliaryFiles(String letter) throws IOException {
    int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
    for (int length = 240; length <= 255; length++) {
      String name = letter.repeat((length - 3) / bytes) + ".md";
      Path file = folder.resolve(name);
      WholeFile.create(file, bytes("old"));
      WholeFile.change(file, add(" 1"));
      Files.createLink(folder.resolve("link"), file);
      WholeFile.change(file, add(" 2"));
      assertThat(file).hasContent("old 1 2");
      List<String> backups = names();
      backups.removeAll(List.of(name, "link", "plan.md"));
      assertThat(backups).hasSize(1).allMatch(backup -> backup.endsWith("~"));
      assertThat(folder.resolve(backups.get(0))).hasContent("old 1");
      Files.delete(folder.resolve(backups.get(0)));
      Files.delete(folder.resolve("link"));
      Files.delete(file);
    }
  }

  @Test
  void longNamesThatBeginAlikeHaveBackupsOfTheirOwn() throws IOException {
    String start = "a".repeat(252);
    for (String end : List.of("1", "2", "3")) {
      WholeFile.create(folder.resolve(start + end), bytes("old " + end));
      WholeFile.change(folder.resolve(start + end), add(" 1"));
    }
    assertThat(names()).hasSize(7);
  }

  @Test
  void creatingAFileNeverReplacesAnother() throws IOException {
    assertThatThrownBy(() -> WholeFile.create(plan, bytes("new")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(plan).hasContent("old");
    assertThat(names()).containsExactly("plan.md");
  }

  @Test
  void overwritingLeavesNoBackup() throws IOException {
    WholeFile.overwrite(plan, bytes("new"));
    assertThat(plan).hasContent("new");
    assertThat(names()).containsExactly("plan.md");
  }

  @Test
  void aFolderInThePlaceOfTheBackupIsAnErrorThatChangesNothing() throws IOException {
    Files.createDirectories(folder.resolve("plan.md~/inside"));
    assertThatThrownBy(() -> WholeFile.change(plan, add(" 1")))
        .hasMessageStartingWith("no backup can be written to plan.md~ (");
    assertThat(plan).hasContent("old");
    assertThat(names()).containsExactly("plan.md", "plan.md~");
  }

  @Test
  void whatIsTooLargeIsNeitherReadNorWritten() throws IOException {
    assertThatThrownBy(() -> WholeFile.change(plan, old -> new byte[WholeFile.MOST_BYTES + 1]))
        .hasMessageContaining("larger than 16 MiB");
    assertThat(plan).hasContent("old");
    Files.write(plan, new byte[WholeFile.MOST_BYTES + 1]);
    assertThatThrownBy(() -> WholeFile.change(plan, add(" 1")))
        .hasMessageContaining("larger than 16 MiB");
    assertThatThrownBy(() -> WholeFile.read(plan)).hasMessageContaining("larger than 16 MiB");
  }

  /** An editor that writes in place, and one that puts another file in its place. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAnEditorWritesBetweenReadingAndWritingIsKept(boolean inPlace) throws IOException {
    AtomicInteger calls = new AtomicInteger();
    byte[] now =
        WholeFile.change(
            plan,
            content -> {
              if (calls.incrementAndGet() == 1) {
                edit("edited", inPlace);
              }
              return add(" 1").of(content);
            });
    assertThat(calls).hasValue(2);
    assertThat(now).asString().isEqualTo("edited 1");
    assertThat(plan).hasContent("edited 1");
    assertThat(folder.resolve("plan.md~")).hasContent("edited");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatIsEditedAllTheTimeIsNotOverwritten(boolean inPlace) {
    AtomicInteger calls = new AtomicInteger();
    assertThatThrownBy(
            () ->
                WholeFile.change(
                    plan,
                    content -> {
                      edit("edited " + calls.incrementAndGet(), inPlace);
                      return add(" 1").of(content);
                    }))
        .isInstanceOf(ChangedMeanwhileException.class);
    assertThat(plan).hasContent("edited " + calls);
  }

  @Test
  void aFileIsReplacedOnlyIfItIsWhatWasRead() throws IOException {
    byte[] read = WholeFile.read(plan);
    WholeFile.change(plan, read, bytes("new"));
    assertThat(plan).hasContent("new");
    assertThatThrownBy(() -> WholeFile.change(plan, read, bytes("newer")))
        .isInstanceOf(ChangedMeanwhileException.class)
        .hasMessage("another program changed it meanwhile; check it and try again");
    assertThat(plan).hasContent("new");
  }

  @Test
  void threadsLoseNothing() throws Exception {
    int threads = 8;
    int changes = 25;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<String>> work = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        String sign = Character.toString('A' + thread);
        work.add(
            () -> {
              for (int change = 0; change < changes; change++) {
                WholeFile.change(plan, add(sign));
                WholeFile.read(plan);
              }
              return sign;
            });
      }
      for (Future<String> done : pool.invokeAll(work)) {
        char sign = done.get().charAt(0);
        assertThat(Files.readString(plan).chars().filter(one -> one == sign).count())
            .isEqualTo(changes);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void edit(String text, boolean inPlace) {
    try {
      if (inPlace) {
        Files.writeString(plan, text);
      } else {
        Files.move(
            Files.writeString(folder.resolve("editor"), text),
            plan,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
