package transition.cli.help;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A program that tells what commands it has without the model of each. */
public interface CommandList {

  /** What each command does, by name, in the order in which help shows them. */
  Map<String, String> commands();

  /** What a list says of a command, in one line; empty if the command is hidden. */
  static String header(UsageMessageSpec usage) {
    return usage.hidden() ? "" : String.join(" ", usage.header());
  }

  /** The commands of a program; none if it has no list. */
  static Map<String, String> of(CommandSpec program) {
    return program.userObject() instanceof CommandList list ? list.commands() : Map.of();
  }
}
