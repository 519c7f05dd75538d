package transition.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import transition.render.Ascii;
import transition.render.Palette;

/** All that the program knows of the world outside: streams, terminals, clock, variables. */
public final class Environment {

  /** The columns to fill where nobody says how many there are. */
  static final int DEFAULT_WIDTH = 80;

  private static final String NAME = "transition:";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private final Streams streams;
  private final Set<Stream> terminals;
  private final boolean unicode;
  private final Map<String, String> variables;
  private final Clock clock;
  private final Conversation conversation;
  private @Nullable Settings settings;

  /** A standard stream. */
  public enum Stream {
    IN,
    OUT,
    ERR
  }

  /**
   * The standard streams.
   *
   * @param out bytes as they are to appear
   */
  public record Streams(InputStream in, OutputStream out, PrintStream err) {}

  /**
   * The world outside.
   *
   * @param terminals which of the standard streams are terminals
   * @param unicode whether the terminal's encoding has more than ASCII
   * @param variables the environment variables
   * @param clock the only source of today's date
   * @param conversation how to talk with the user, where there is a terminal
   */
  public Environment(
      Streams streams,
      Set<Stream> terminals,
      boolean unicode,
      Map<String, String> variables,
      Clock clock,
      Conversation conversation) {
    this.streams = streams;
    this.terminals = Set.copyOf(terminals);
    this.unicode = unicode;
    this.variables = Map.copyOf(variables);
    this.clock = clock;
    this.conversation = conversation;
  }

  /** The same, without anybody to ask. */
  Environment withoutInput() {
    Set<Stream> others = EnumSet.noneOf(Stream.class);
    terminals.stream().filter(stream -> stream != Stream.IN).forEach(others::add);
    return new Environment(streams, others, unicode, variables, clock, conversation);
  }

  /** The same, with other values for some of the variables. */
  Environment with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(others);
    return new Environment(streams, terminals, unicode, all, clock, conversation);
  }

  /** The same, with its output elsewhere. */
  Environment writingTo(OutputStream out) {
    return new Environment(
        new Streams(streams.in(), out, streams.err()),
        terminals,
        unicode,
        variables,
        clock,
        conversation);
  }

  public InputStream in() {
    return streams.in();
  }

  public OutputStream out() {
    return streams.out();
  }

  PrintStream err() {
    return streams.err();
  }

  public boolean unicode() {
    return unicode;
  }

  Clock clock() {
    return clock;
  }

  public boolean isTerminal(Stream stream) {
    return terminals.contains(stream);
  }

  /** The value of a variable; empty if it is not set. */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** What the user wants where the command line is silent; read when it is first asked for. */
  Settings settings() {
    if (settings == null) {
      settings = new Settings(this);
    }
    return settings;
  }

  /**
   * How to talk with the user; empty unless input and output are a terminal on which the cursor can
   * be moved.
   */
  Optional<Conversation> conversation() {
    boolean possible =
        isTerminal(Stream.IN) && isTerminal(Stream.OUT) && !variable("TERM").equals("dumb");
    return possible ? Optional.of(conversation) : Optional.empty();
  }

  /** Runs a shell, whether there is a terminal or not. */
  ExitStatus shell(ShellSession session) {
    return conversation.shell(session);
  }

  /**
   * Where the user's data for this program is, by the XDG base directory specification; empty where
   * there is no home.
   */
  Optional<Path> dataHome() {
    return home("XDG_DATA_HOME", ".local/share");
  }

  /** How questions look on standard output. */
  Conversation.Look look() {
    return new Conversation.Look(ColorChoice.of(null, this).colors(Stream.OUT, this), unicode);
  }

  /** Where the user's settings for this program are; empty where there is no home. */
  Optional<Path> configHome() {
    return home("XDG_CONFIG_HOME", ".config");
  }

  /** Where this program keeps what it notes itself; empty where there is no home. */
  public Optional<Path> stateHome() {
    return home("XDG_STATE_HOME", ".local/state");
  }

  private Optional<Path> home(String variable, String standard) {
    String named = variable(variable);
    // The specification has relative paths ignored.
    if (named.startsWith("/")) {
      return path(named, "transition");
    }
    String home = variable("HOME");
    return home.isEmpty() ? Optional.empty() : path(home, standard, "transition");
  }

  /** Empty for what no file can be called here: under LC_ALL=C, all that is not ASCII. */
  private static Optional<Path> path(String first, String... more) {
    try {
      return Optional.of(Path.of(first, more));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The columns to fill: {@code COLUMNS} within reason, or else 80. */
  public int width() {
    try {
      return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(variable("COLUMNS"))));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /** Says on standard error why there is no answer, in one line. */
  void fail(String message, ColorChoice color) {
    String name = color.colors(Stream.ERR, this) ? Palette.error(NAME) : NAME;
    streams.err().println(name + " " + printable(message));
  }

  /** Says on standard error what may be wrong, in one line. */
  public void complain(String message) {
    say(NAME + " " + message);
  }

  /** Prints a line on standard error that cannot do anything to the terminal. */
  void say(String line) {
    streams.err().println(printable(line));
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
