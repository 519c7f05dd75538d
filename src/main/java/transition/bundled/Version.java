package transition.bundled;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
public final class Version {

  private Version() {}

  /** Returns the version, such as "0.1.0". */
  public static String number() {
    return property("version");
  }

  /** Returns the day from which this version is, whenever it was built. */
  public static LocalDate date() {
    return OffsetDateTime.parse(property("date")).toLocalDate();
  }

  private static String property(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(BundledFile.read("version.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return requireNonNull(properties.getProperty(name), name);
  }
}
