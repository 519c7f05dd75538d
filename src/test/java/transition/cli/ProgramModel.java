package transition.cli;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** The program's command model, for tests in other packages. */
public final class ProgramModel {

  private ProgramModel() {}

  /** What each command takes, by its name. */
  public static Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> specs = new TreeMap<>();
    Run.commands()
        .all(Run.context())
        .getSubcommands()
        .forEach((name, line) -> specs.put(name, line.getCommandSpec()));
    return specs;
  }
}
