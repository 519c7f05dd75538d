package transition;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import transition.console.Environment;

/** A world outside in which nobody reads, answers, or has set anything. */
final class NullEnvironment {

  private NullEnvironment() {}

  static Environment environment() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Main.environment(
        new Environment.Streams(
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(nowhere, false, StandardCharsets.UTF_8)),
        Map.of());
  }
}
