package transition.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lists extended attributes, including the access control lists of Linux, with {@code getfattr}, if
 * it is installed. Java shows only those in the user's namespace.
 */
final class ExtendedAttributes {

  private ExtendedAttributes() {}

  /**
   * Returns the names of the attributes of a file and of its folder; empty if they cannot be
   * determined.
   */
  static Optional<List<String>> of(Path file, Path folder) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "getfattr",
                  "--absolute-names",
                  "--match=-",
                  "--",
                  file.toAbsolutePath().toString(),
                  folder.toAbsolutePath().toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return Optional.empty();
    }
    try {
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return process.waitFor() == 0 ? Optional.of(names(output)) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      process.destroy();
    }
  }

  private static List<String> names(String output) {
    return output.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }
}
