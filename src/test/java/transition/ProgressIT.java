package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown while something takes long. The JVM is made slow, so that it does. */
class ProgressIT {

  private static final String PROGRESS = "data files read";
  private static final String VALIDATE = "transition validate pack; echo status $?";

  @TempDir Path folder;

  @Test
  void progressIsShownAndErasedWithoutATrace() throws IOException {
    writeLargePack("");
    try (TerminalScreen screen = slow().run(shell(VALIDATE + "; read wait"))) {
      assertThat(screen.await(PROGRESS))
          .containsPattern("^Working, [0-9]+ s: [0-9,]+ data files read$");
      screen.await("status 0");
      assertThat(screen.history()).startsWith("Validation\n").doesNotContain(PROGRESS);
    }
  }

  @Test
  void anErrorErasesItToo() throws IOException {
    writeLargePack("unknown: key\n");
    String list = "transition list skills --data pack; echo status $?; read wait";
    try (TerminalScreen screen = slow().run(shell(list))) {
      screen.await(PROGRESS);
      screen.await("status 4");
      assertThat(screen.history()).startsWith("transition: pack/").doesNotContain(PROGRESS);
    }
  }

  @Test
  void itIsOnStandardErrorAloneAndOnlyOnATerminalThatCanEraseIt() throws IOException {
    writeLargePack("");
    String both = "(" + VALIDATE + ") 2>error.txt; TERM=dumb " + VALIDATE + " >&2; read wait";
    try (TerminalScreen screen = slow().run(shell(both))) {
      screen.await(text -> text.split("status 0", -1).length == 3, "has run it twice");
      assertThat(screen.history()).doesNotContain(PROGRESS);
    }
    assertThat(folder.resolve("error.txt")).isEmptyFile();
  }

  private TerminalScreen.Setting slow() {
    return TerminalScreen.in(folder).with("TRANSITION_JAVA_OPTS", "-Xint");
  }

  private static List<String> shell(String line) {
    return List.of("sh", "-c", line);
  }

  /** A pack whose last file ends with the given line. */
  private void writeLargePack(String last) throws IOException {
    Path skills = Files.createDirectories(folder.resolve("pack/skills"));
    int count = 3_000;
    for (int i = 0; i < count; i++) {
      Files.writeString(
          skills.resolve("z-%04d.yaml".formatted(i)),
          "title: Skill %d\ncategory: other\n%s".formatted(i, i == count - 1 ? last : ""));
    }
  }
}
