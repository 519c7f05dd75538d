package transition.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.render.Ascii;
import transition.render.Palette;

/**
 * All that the program knows of the world outside: streams, terminals, clock, variables.
 *
 * @param out standard output, bytes as they are to appear
 * @param err standard error
 * @param terminals which of the standard streams are terminals
 * @param unicode whether the terminal's encoding has more than ASCII
 * @param variables the environment variables
 * @param clock the only source of today's date
 */
public record Environment(
    OutputStream out,
    PrintStream err,
    Set<Stream> terminals,
    boolean unicode,
    Map<String, String> variables,
    Clock clock) {

  /** The columns to fill where nobody says how many there are. */
  static final int DEFAULT_WIDTH = 80;

  private static final String NAME = "transition:";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  /** A standard stream. */
  public enum Stream {
    IN,
    OUT,
    ERR
  }

  public Environment {
    terminals = Set.copyOf(terminals);
    variables = Map.copyOf(variables);
  }

  boolean isTerminal(Stream stream) {
    return terminals.contains(stream);
  }

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /**
   * Where the user's data for this program is, by the XDG base directory specification; empty where
   * there is no home.
   */
  Optional<Path> dataHome() {
    String data = variable("XDG_DATA_HOME");
    String home = variable("HOME");
    // The specification has relative paths ignored.
    if (data.startsWith("/")) {
      return Optional.of(Path.of(data, "transition"));
    }
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".local", "share", "transition"));
  }

  /** The columns to fill: {@code COLUMNS} within reason, or else 80. */
  int width() {
    try {
      return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(variable("COLUMNS"))));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /** Says on standard error why there is no answer, in one line. */
  void fail(String message, ColorChoice color) {
    String name = color.colors(Stream.ERR, this) ? Palette.error(NAME) : NAME;
    err.println(name + " " + printable(message));
  }

  /** Says on standard error what may be wrong, in one line. */
  void complain(String message) {
    say(NAME + " " + message);
  }

  /** Prints a line on standard error that cannot do anything to the terminal. */
  void say(String line) {
    err.println(printable(line));
  }

  private String printable(String line) {
    String printable =
        line.codePoints()
            .map(point -> Character.isISOControl(point) ? '?' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return unicode ? printable : Ascii.of(printable);
  }
}
