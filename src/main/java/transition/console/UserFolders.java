package transition.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a user's files for this program are, by the XDG base directory specification; each is empty
 * where there is no home.
 *
 * @param variables gives the value of an environment variable, empty if it is not set
 */
public record UserFolders(UnaryOperator<String> variables) {

  private static final String OF_PROGRAM = "transition";

  /** Returns the folder of the user's own packs. */
  public Optional<Path> data() {
    return folder("XDG_DATA_HOME", ".local/share");
  }

  /** Returns the folder of the settings file. */
  public Optional<Path> config() {
    return folder("XDG_CONFIG_HOME", ".config");
  }

  /** Returns the folder of what the program itself keeps, such as the history of the shell. */
  public Optional<Path> state() {
    return folder("XDG_STATE_HOME", ".local/state");
  }

  private Optional<Path> folder(String variable, String standard) {
    String named = variables.apply(variable);
    // The specification has relative paths ignored.
    if (named.startsWith("/")) {
      return path(named, OF_PROGRAM);
    }
    String home = variables.apply("HOME");
    return home.startsWith("/") ? path(home, standard, OF_PROGRAM) : Optional.empty();
  }

  /** Returns a path; empty if no file can have that name: without UTF-8, whatever is not ASCII. */
  private static Optional<Path> path(String first, String... more) {
    try {
      return Optional.of(Path.of(first, more));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
