package transition.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file that is to be read to its end, and so must have one. */
public final class InputFile {

  private InputFile() {}

  /**
   * Refuses what would be waited for or read for ever, such as a pipe or a device, before it is
   * opened.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing of that name
   * @throws IOException if it is no file, or cannot be looked at; the message says so
   */
  public static void check(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new IOException("it is no file but a folder");
    }
    if (attributes.isOther()) {
      throw new IOException("it is no file but a pipe, socket or device");
    }
  }
}
