package transition.bundled;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;

/**
 * A file that the build made of what people edit, so that a start can read it quickly. It lies
 * beside the program's jar, or in the folder with the classes where there is no jar, as a jar takes
 * several milliseconds to open.
 */
public final class BundledFile {

  private BundledFile() {}

  /**
   * Returns the bytes of a file.
   *
   * @throws UncheckedIOException if it cannot be read; the message names it
   */
  public static byte[] read(String name) {
    File classes = classes();
    File file = new File(classes.isDirectory() ? classes : classes.getParentFile(), name);
    if (!file.exists()) {
      throw new UncheckedIOException(file.toString(), new NoSuchFileException(file.toString()));
    }
    try (InputStream content = new FileInputStream(file)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Returns the jar or the folder that the program is in. */
  private static File classes() {
    try {
      return new File(
          BundledFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
