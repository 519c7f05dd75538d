package transition.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import transition.error.FileException;

/** Shows a text at once if it fits the terminal, and otherwise page by page. */
final class Pager {

  private final Terminal terminal;
  private final OutputStream out;

  Pager(Terminal terminal, OutputStream out) {
    this.terminal = terminal;
    this.out = out;
  }

  void show(byte[] text) {
    try {
      if (isLong(text)) {
        page(text);
      } else {
        out.write(text);
        out.flush();
      }
    } catch (IOException e) {
      throw new FileException("cannot write to the terminal: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the text is longer than the screen. */
  private boolean isLong(byte[] text) {
    Size size = terminal.getSize();
    int columns = Math.max(1, size.getColumns());
    return new String(text, StandardCharsets.UTF_8)
            .lines()
            .mapToInt(line -> AttributedString.fromAnsi(line).columnLength())
            .map(width -> Math.max(1, (width + columns - 1) / columns))
            .sum()
        >= size.getRows();
  }

  private void page(byte[] text) throws IOException, InterruptedException {
    Less less = new Less(terminal, Path.of(""));
    less.quitAtFirstEof = false;
    less.noInit = true;
    less.run(new Source.InputStreamSource(new ByteArrayInputStream(text), true, "q: quit"));
  }
}
