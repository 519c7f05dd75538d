package transition.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands that there are, in the order in which help shows them. */
final class Commands {

  /** Those of the program. */
  static final Commands OF_PROGRAM = ofProgram();

  private final Map<String, Function<Environment, Object>> makers = new LinkedHashMap<>();

  private static Commands ofProgram() {
    Commands commands = new Commands();
    for (ProgramCommand command : ProgramCommand.values()) {
      commands.makers.put(command.word(), command::in);
    }
    return commands;
  }

  /** These commands and one more, which takes the place of one of the same name. */
  Commands with(String name, Function<Environment, Object> maker) {
    Commands more = new Commands();
    more.makers.putAll(makers);
    more.makers.put(name, maker);
    return more;
  }

  /** These commands, all but one. */
  Commands without(String name) {
    Commands fewer = new Commands();
    fewer.makers.putAll(makers);
    fewer.makers.remove(name);
    return fewer;
  }

  /** The command model that a command line needs: the command it names, or all of them. */
  CommandLine model(Environment environment, List<String> args) {
    String first = args.isEmpty() ? "" : args.get(0);
    boolean named = makers.containsKey(first) && !first.equals(ProgramCommand.HELP.word());
    return named ? model(environment, Map.of(first, makers.get(first))) : all(environment);
  }

  /** The whole command model. */
  CommandLine all(Environment environment) {
    return model(environment, makers);
  }

  private static CommandLine model(
      Environment environment, Map<String, Function<Environment, Object>> makers) {
    CommandLine root = new CommandLine(new RootCommand());
    makers.forEach((name, maker) -> root.addSubcommand(name, maker.apply(environment)));
    root.setExpandAtFiles(false);
    return root;
  }
}
