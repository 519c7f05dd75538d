package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture in the README is what a real terminal shows. */
class PictureIT {

  private static final Path PICTURE = Documents.FOLDER.resolve("gap.svg");
  private static final String COMMAND = "transition gap --from backend --to mlops";
  private static final int COLUMNS = 80;

  @TempDir Path folder;

  @Test
  void thePictureShowsWhatTheCommandPrints() throws IOException {
    String drawn =
        TerminalPicture.of(List.of(shown().split("\n", -1)), COLUMNS, "In a terminal: " + COMMAND);
    if (Boolean.getBoolean("update")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(PICTURE));
  }

  /** Returns the command and its answer, without the command to type next, which names a date. */
  private String shown() {
    List<String> shell =
        List.of("sh", "-c", "echo '$ " + COMMAND + "'; " + COMMAND + "; read wait");
    try (TerminalScreen screen = TerminalScreen.in(folder).size(COLUMNS, 50).run(shell)) {
      screen.await("Next:");
      String all = ColorWords.in(screen.colors());
      return all.substring(0, all.indexOf("Next:")).stripTrailing();
    }
  }
}
