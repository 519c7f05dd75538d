package transition.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import transition.cli.ShellSession;
import transition.error.ExitStatus;
import transition.render.Palette;
import transition.render.Printable;
import transition.settings.Setting;
import transition.settings.Settings;

/** All that the program knows of the world outside: streams, terminals, time, variables. */
public final class Environment {

  /** The columns to fill where nobody says how many there are. */
  public static final int DEFAULT_WIDTH = 80;

  private static final String NAME = "transition:";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private final Streams streams;
  private final Set<Stream> terminals;
  private final boolean unicode;
  private final Map<String, String> variables;
  private final UserClock time;
  private final Prompter conversation;
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
   * @param time the only source of today's date
   * @param conversation how to talk with the user, where there is a terminal
   */
  public Environment(
      Streams streams,
      Set<Stream> terminals,
      boolean unicode,
      Map<String, String> variables,
      UserClock time,
      Prompter conversation) {
    this.streams = streams;
    this.terminals = Set.copyOf(terminals);
    this.unicode = unicode;
    this.variables = Map.copyOf(variables);
    this.time = time;
    this.conversation = conversation;
  }

  /** The same, without anybody to ask. */
  public Environment withoutInput() {
    Set<Stream> others = EnumSet.noneOf(Stream.class);
    terminals.stream().filter(stream -> stream != Stream.IN).forEach(others::add);
    return new Environment(streams, others, unicode, variables, time, conversation);
  }

  /** The same, with other values for some of the variables. */
  public Environment with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(others);
    return new Environment(streams, terminals, unicode, all, time, conversation);
  }

  /** The same, as if the user had set nothing. */
  public Environment withoutSettings() {
    Map<String, String> others = new HashMap<>(variables);
    for (Setting setting : Setting.values()) {
      others.remove(setting.variable());
    }
    Environment other = new Environment(streams, terminals, unicode, others, time, conversation);
    other.settings = new Settings(other).withoutFile();
    return other;
  }

  /** The same, where nothing is pointed out on standard error. */
  public Environment withoutNotes() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    Environment other =
        new Environment(
            new Streams(streams.in(), streams.out(), nowhere),
            terminals,
            unicode,
            variables,
            time,
            conversation);
    other.settings = settings;
    return other;
  }

  /** The same, with its output elsewhere. */
  public Environment writingTo(OutputStream out) {
    return new Environment(
        new Streams(streams.in(), out, streams.err()),
        terminals,
        unicode,
        variables,
        time,
        conversation);
  }

  /** Standard input. */
  public InputStream in() {
    return streams.in();
  }

  /** Where an answer goes: bytes as they are to appear. */
  public OutputStream out() {
    return streams.out();
  }

  public PrintStream err() {
    return streams.err();
  }

  /** Whether the terminal has more than ASCII. */
  public boolean unicode() {
    return unicode;
  }

  public UserClock time() {
    return time;
  }

  /** Whether a stream is a terminal, however little that can do. */
  public boolean isTerminal(Stream stream) {
    return terminals.contains(stream);
  }

  /** Whether a stream is a terminal on which colors can be shown and the cursor be moved. */
  boolean isCapable(Stream stream) {
    return isTerminal(stream) && !variable("TERM").equals("dumb");
  }

  /** The value of a variable; empty if it is not set. */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** What the user wants where the command line is silent; read when it is first asked for. */
  public Settings settings() {
    if (settings == null) {
      settings = new Settings(this);
    }
    return settings;
  }

  /** How to talk with the user; empty unless input and output are a capable terminal. */
  public Optional<Prompter> conversation() {
    return isTerminal(Stream.IN) && isCapable(Stream.OUT)
        ? Optional.of(conversation)
        : Optional.empty();
  }

  /** Runs a shell, whether there is a terminal or not. */
  public ExitStatus shell(ShellSession session) {
    return conversation.shell(session);
  }

  /** Where the user's files for this program are. */
  public UserFolders folders() {
    return new UserFolders(this);
  }

  /** How questions look on standard output. */
  public Prompter.Look look() {
    return new Prompter.Look(ColorChoice.of(null, this).colors(Stream.OUT, this), unicode);
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
  public void fail(String message, ColorChoice color) {
    String name = color.colors(Stream.ERR, this) ? Palette.error(NAME) : NAME;
    streams.err().println(name + " " + printable(message));
  }

  /** Says on standard error what may be wrong, in one line. */
  public void note(String message) {
    say(NAME + " note: " + message);
  }

  /** Prints a line on standard error that cannot do anything to the terminal. */
  public void say(String line) {
    streams.err().println(printable(line));
  }

  private String printable(String line) {
    return Printable.of(line, unicode);
  }
}
