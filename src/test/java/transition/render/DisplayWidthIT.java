package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.TerminalScreen;

/** Whether a real terminal gives texts the columns that we give them. */
class DisplayWidthIT {

  private static final int COLUMN = 60;

  @TempDir Path folder;

  @Test
  void aTerminalTakesAsManyColumnsAsWeCount() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String script : Scripts.ALL) {
      String text = DisplayWidth.settled(script);
      lines.add(text + " ".repeat(COLUMN - DisplayWidth.of(text)) + "|");
      // The terminal itself goes to the column, from wherever it is.
      lines.add(text + "\u001b[" + (COLUMN + 1) + "G|");
    }
    Files.write(folder.resolve("lines.txt"), lines);
    try (TerminalScreen screen =
        TerminalScreen.in(folder)
            .size(80, 100)
            .run(List.of("sh", "-c", "cat lines.txt; echo end; read wait"))) {
      List<String> shown = screen.await("\nend").lines().toList();
      for (int i = 0; i < lines.size(); i += 2) {
        assertThat(shown.get(i)).as(Scripts.ALL.get(i / 2)).isEqualTo(shown.get(i + 1));
      }
    }
  }
}
