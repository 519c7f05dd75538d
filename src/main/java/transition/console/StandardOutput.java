package transition.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import transition.error.ClosedPipeException;
import transition.error.FileException;

/** Writes a whole text to standard output. */
public final class StandardOutput {

  private StandardOutput() {}

  /**
   * Writes a text as UTF-8.
   *
   * @throws ClosedPipeException if nobody reads any more
   * @throws FileException if it cannot be written for another reason, such as a full disk
   */
  public static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new ClosedPipeException(e);
      }
      throw new FileException("cannot write to standard output: " + FileException.reason(e), e);
    }
  }
}
