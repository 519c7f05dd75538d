package transition.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The access control list of a file, by {@code getfacl} and {@code setfacl} where they are
 * installed: Java has no words for those that Linux has.
 */
final class AccessControlList {

  private AccessControlList() {}

  /**
   * Gives a file all that the list of another one says, and nothing else, at once.
   *
   * @return whether that was done; if not, it is as it was
   */
  static boolean copy(Path from, Path to) throws IOException {
    try {
      Process reading =
          start(List.of("getfacl", "--absolute-names", "--omit-header", "--numeric"), from);
      byte[] list = reading.getInputStream().readAllBytes();
      return reading.waitFor() == 0 && list.length > 0 && isSet(list, to);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSet(byte[] list, Path to) throws IOException, InterruptedException {
    Process writing = start(List.of("setfacl", "--set-file=-"), to);
    try (OutputStream input = writing.getOutputStream()) {
      input.write(list);
    }
    return writing.waitFor() == 0;
  }

  private static Process start(List<String> words, Path file) throws IOException {
    List<String> command = new ArrayList<>(words);
    command.add("--");
    command.add(file.toAbsolutePath().toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
