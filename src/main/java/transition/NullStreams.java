package transition;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import transition.console.Environment;

/** Standard streams that lead nowhere, for runs of the program while it is built. */
final class NullStreams {

  private NullStreams() {}

  static Environment.Streams open() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Environment.Streams(
        InputStream.nullInputStream(),
        nowhere,
        new PrintStream(nowhere, false, StandardCharsets.UTF_8));
  }
}
