package transition.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds a command line of this program for the user to type, quoted where a shell needs it. */
public final class CommandLineBuilder {

  private final List<String> words = new ArrayList<>();

  private CommandLineBuilder(String command) {
    words.add("transition");
    words.add(command);
  }

  /** Begins a line that runs a command such as {@code plan}. */
  public static CommandLineBuilder of(String command) {
    return new CommandLineBuilder(command);
  }

  /** Adds an option without a value. */
  public CommandLineBuilder option(String name) {
    words.add(name);
    return this;
  }

  /**
   * Adds an option with a value that this program has written: an id, a number, a date or a time.
   *
   * @param name one of {@link OptionNames}
   */
  public CommandLineBuilder option(String name, String value) {
    words.add(name);
    words.add(ShellQuoting.ofValue(value));
    return this;
  }

  /**
   * Adds an option that takes a file.
   *
   * @param unicode whether the terminal shows more than ASCII
   */
  public CommandLineBuilder option(String name, Path file, boolean unicode) {
    words.add(name);
    return argument(file, unicode);
  }

  CommandLineBuilder options(List<RequestOptions.OptionValue> options) {
    options.forEach(option -> option(option.name(), option.value()));
    return this;
  }

  /** Adds an argument that this program has written, such as an id. */
  public CommandLineBuilder argument(String value) {
    words.add(ShellQuoting.ofValue(value));
    return this;
  }

  /**
   * Adds a file that is not to be taken for an option.
   *
   * @param unicode whether the terminal shows more than ASCII
   */
  public CommandLineBuilder argument(Path file, boolean unicode) {
    words.add(ShellQuoting.of(file, unicode));
    return this;
  }

  /**
   * Adds arguments as the user typed them, options among them.
   *
   * @param unicode whether the terminal shows more than ASCII
   */
  public CommandLineBuilder typed(List<String> arguments, boolean unicode) {
    arguments.forEach(argument -> words.add(ShellQuoting.of(argument, unicode)));
    return this;
  }

  public String build() {
    return String.join(" ", words);
  }
}
