package transition.cli.help;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A program that lists its commands without building the model of each. */
public interface CommandList {

  /** Returns the one-line description of each command by name, in the order of the help. */
  Map<String, String> commands();

  /** Returns the one-line description of a command; empty if it is hidden. */
  static String header(UsageMessageSpec usage) {
    return usage.hidden() ? "" : String.join(" ", usage.header());
  }

  /** Returns the commands of a program; empty if it has no list. */
  static Map<String, String> of(CommandSpec program) {
    return program.userObject() instanceof CommandList list ? list.commands() : Map.of();
  }
}
