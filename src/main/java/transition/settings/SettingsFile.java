package transition.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.InvalidDataException;
import transition.console.Environment;
import transition.error.FileException;
import transition.files.InputFile;

/**
 * The settings file.
 *
 * @param path where it is, or would be; empty where there is no home
 * @param named whether the user names it, and it is not just the one at the usual place
 */
record SettingsFile(Optional<Path> path, boolean named) {

  /** The variable that names another file than the one at the usual place. */
  private static final String VARIABLE = "TRANSITION_CONFIG";

  private static final Path NOTHING = Path.of("/dev/null");

  /**
   * Returns the file that is used.
   *
   * @throws FileException if the variable that names it does not name a file
   */
  static SettingsFile of(Environment environment) {
    String name = environment.variable(VARIABLE);
    try {
      return name.isEmpty()
          ? new SettingsFile(
              environment.folders().config().map(home -> home.resolve("config.yaml")), false)
          : new SettingsFile(Optional.of(Path.of(name)), true);
    } catch (InvalidPathException e) {
      throw new FileException(
          "\"%s\" cannot be the name of a file; correct %s or unset it".formatted(name, VARIABLE),
          e);
    }
  }

  /**
   * Returns the values by key; none where there is no file, unless the user names one.
   *
   * @throws InvalidDataException if it is wrong as a whole
   * @throws FileException if it cannot be read
   */
  Map<String, List<SettingsParser.Value>> values() {
    return path.filter(this::isThere).map(SettingsFile::read).orElse(Map.of());
  }

  private boolean isThere(Path file) {
    if (named && Files.notExists(file)) {
      throw new FileException(
          "there is no settings file " + file + "; correct " + VARIABLE + " or unset it");
    }
    return named || Files.exists(file);
  }

  private static Map<String, List<SettingsParser.Value>> read(Path file) {
    try {
      if (!isNothing(file)) {
        InputFile.check(file);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return SettingsParser.read(file.toString(), in, new LinkedHashSet<>(Setting.keys()));
      }
    } catch (IOException e) {
      throw new FileException("cannot read " + file + ": " + FileException.reason(e), e);
    }
  }

  /** Returns whether it is the null device, which stands for no settings. */
  private static boolean isNothing(Path file) throws IOException {
    return Files.exists(NOTHING) && Files.isSameFile(file, NOTHING);
  }
}
