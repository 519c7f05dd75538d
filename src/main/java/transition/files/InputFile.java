package transition.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Checks that a file can be read to its end. */
public final class InputFile {

  private InputFile() {}

  /**
   * Rejects a pipe, a device and the like before it is opened, because reading it might never end.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it is not a regular file or cannot be examined; the message says so
   */
  public static void check(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new IOException("it is a folder, not a file");
    }
    if (attributes.isOther()) {
      throw new IOException("it is a pipe, socket or device, not a file");
    }
  }
}
