package transition.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.model.UserClock;
import transition.render.Palette;
import transition.render.Printable;

/** The process's environment as a value: streams, terminals, variables, the clock, the user. */
public final class Environment {

  /** The columns to fill where {@code COLUMNS} says nothing. */
  public static final int DEFAULT_WIDTH = 80;

  private static final String NAME = "transition:";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private final Streams streams;
  private final Set<Stream> terminals;
  private final boolean unicode;
  private final Map<String, String> variables;
  private final UserClock clock;
  private final Prompter prompter;

  /** A standard stream. */
  public enum Stream {
    IN,
    OUT,
    ERR
  }

  /**
   * The standard streams.
   *
   * @param out takes bytes as they are to appear
   */
  public record Streams(InputStream in, OutputStream out, PrintStream err) {}

  /**
   * Collects all that a run may know of its surroundings.
   *
   * @param terminals which of the standard streams are terminals
   * @param unicode whether the terminal's encoding has more than ASCII
   * @param variables the environment variables
   * @param clock the only source of today's date
   * @param prompter asks the user, where there is a terminal
   */
  public Environment(
      Streams streams,
      Set<Stream> terminals,
      boolean unicode,
      Map<String, String> variables,
      UserClock clock,
      Prompter prompter) {
    this.streams = streams;
    this.terminals = Set.copyOf(terminals);
    this.unicode = unicode;
    this.variables = Map.copyOf(variables);
    this.clock = clock;
    this.prompter = prompter;
  }

  /** Returns this environment without anybody to ask. */
  public Environment withoutInput() {
    Set<Stream> others = EnumSet.noneOf(Stream.class);
    terminals.stream().filter(stream -> stream != Stream.IN).forEach(others::add);
    return new Environment(streams, others, unicode, variables, clock, prompter);
  }

  /** Returns this environment with other values for some of the variables. */
  public Environment with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(others);
    return new Environment(streams, terminals, unicode, all, clock, prompter);
  }

  /** Returns this environment with another standard output. */
  public Environment writingTo(OutputStream out) {
    Streams others = new Streams(streams.in(), out, streams.err());
    return new Environment(others, terminals, unicode, variables, clock, prompter);
  }

  /** Returns standard input. */
  public InputStream in() {
    return streams.in();
  }

  /** Returns standard output, which takes bytes as they are to appear. */
  public OutputStream out() {
    return streams.out();
  }

  /** Returns standard error. */
  public PrintStream err() {
    return streams.err();
  }

  /** Returns whether the terminal has more than ASCII. */
  public boolean unicode() {
    return unicode;
  }

  /** Returns the clock that tells today's date. */
  public UserClock clock() {
    return clock;
  }

  /** Returns whether a stream is a terminal, even one that can only print. */
  public boolean isTerminal(Stream stream) {
    return terminals.contains(stream);
  }

  /** Returns whether a stream is a terminal that has colors and a cursor that can be moved. */
  public boolean isCapable(Stream stream) {
    return isTerminal(stream) && !variable("TERM").equals("dumb");
  }

  /** Returns the value of a variable; empty if it is not set. */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** Returns what asks the user; empty unless input and output are a capable terminal. */
  public Optional<Prompter> prompter() {
    return isTerminal(Stream.IN) && isCapable(Stream.OUT)
        ? Optional.of(prompter)
        : Optional.empty();
  }

  /** Returns the folders in which the user's files for this program are. */
  public UserFolders folders() {
    return new UserFolders(this::variable);
  }

  /** Returns the columns to fill: {@code COLUMNS} between 40 and 400, or else 80. */
  public int width() {
    try {
      return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(variable("COLUMNS"))));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /**
   * Says on standard error, in one line, why the run failed.
   *
   * @param color whether to color the program's name
   */
  public void fail(String message, boolean color) {
    streams.err().println((color ? Palette.error(NAME) : NAME) + " " + printable(message));
  }

  /** Says on standard error, in one line, what the user should know beside the answer. */
  public void note(String message) {
    say(NAME + " note: " + message);
  }

  /** Prints a line on standard error, without anything that could control the terminal. */
  public void say(String line) {
    streams.err().println(printable(line));
  }

  private String printable(String line) {
    return Printable.of(line, unicode);
  }
}
