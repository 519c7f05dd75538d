package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a real terminal. */
class TerminalIT {

  @TempDir Path folder;

  @Test
  void theAnswerFitsTheTerminalAndHasColors() {
    try (TerminalScreen screen =
        TerminalScreen.in(folder)
            .size(60, 50)
            .run(List.of("transition", "gap", "--from", "backend", "--to", "mlops"))) {
      assertThat(screen.status()).isZero();
      assertThat(screen.history().lines()).allMatch(line -> line.length() <= 60);
      assertThat(screen.colors()).contains("\u001b[1m");
    }
  }
}
