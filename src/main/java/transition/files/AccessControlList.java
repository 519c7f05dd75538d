package transition.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies access control lists with {@code getfacl} and {@code setfacl}, if they are installed,
 * because Java has no API for those of Linux.
 */
final class AccessControlList {

  private AccessControlList() {}

  /**
   * Gives a file exactly the list of another one, in one step.
   *
   * @return whether it succeeded; if not, the file is unchanged
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
