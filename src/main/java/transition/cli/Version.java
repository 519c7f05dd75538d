package transition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
final class Version {

  private Version() {}

  /** Such as "0.1.0". */
  static String number() {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("/transition/version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
