package transition.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import transition.cli.command.program.ShellStarter;
import transition.cli.generation.GeneratedModels;
import transition.cli.help.CommandList;
import transition.cli.option.CommandContext;
import transition.cli.option.Converters;

/** The commands that there are, in the order in which help shows them. */
final class CommandRegistry {

  /** Loaded when they are first needed, and never where they are being made. */
  private static final class Generated {
    static final GeneratedModels MODELS = GeneratedModels.load();
  }

  private final Map<String, Function<CommandContext, Object>> makers = new LinkedHashMap<>();

  /**
   * Returns the commands of the program.
   *
   * @param shell runs the command {@code shell}
   */
  static CommandRegistry ofProgram(ShellStarter shell) {
    CommandRegistry commands = new CommandRegistry();
    for (ProgramCommand command : ProgramCommand.values()) {
      commands.makers.put(
          command.word(), context -> command.make(context, () -> commands.all(context), shell));
    }
    return commands;
  }

  /** Returns these commands and one more, which replaces one of the same name. */
  CommandRegistry with(String name, Function<CommandContext, Object> maker) {
    CommandRegistry more = new CommandRegistry();
    more.makers.putAll(makers);
    more.makers.put(name, maker);
    return more;
  }

  /** Returns these commands without one. */
  CommandRegistry without(String name) {
    CommandRegistry fewer = new CommandRegistry();
    fewer.makers.putAll(makers);
    fewer.makers.remove(name);
    return fewer;
  }

  /** Returns the model of the program with only the commands that a command line names. */
  CommandLine model(CommandContext context, List<String> args) {
    CommandLine root = root(context, CommandRegistry::read);
    makers.forEach(
        (name, maker) -> {
          if (args.contains(name)) {
            root.addSubcommand(name, read(maker.apply(context)));
          }
        });
    // At last, since picocli tells only the commands that it has by then.
    return root.registerConverter(Path.class, new Converters.FileName());
  }

  /** Returns the model of the program with all its commands. */
  CommandLine all(CommandContext context) {
    return all(context, CommandRegistry::read);
  }

  /** Returns the whole command model, read from annotations. */
  CommandLine annotated(CommandContext context) {
    return all(context, CommandSpec::forAnnotatedObject);
  }

  private CommandLine all(CommandContext context, Function<Object, CommandSpec> reader) {
    CommandLine root = root(context, reader);
    makers.forEach((name, maker) -> root.addSubcommand(name, reader.apply(maker.apply(context))));
    return root;
  }

  private CommandLine root(CommandContext context, Function<Object, CommandSpec> reader) {
    CommandLine root = new CommandLine(reader.apply(new RootCommand(() -> list(context))));
    root.setExpandAtFiles(false);
    return root;
  }

  /** Returns what each command does, by name; hidden ones are left out. */
  private Map<String, String> list(CommandContext context) {
    Map<String, String> list = new LinkedHashMap<>();
    makers.forEach(
        (name, maker) ->
            list.put(
                name,
                Generated.MODELS
                    .header(name)
                    .orElseGet(
                        () -> CommandList.header(read(maker.apply(context)).usageMessage()))));
    list.values().removeIf(String::isEmpty);
    return list;
  }

  private static CommandSpec read(Object command) {
    return Generated.MODELS.model(command).orElseGet(() -> CommandSpec.forAnnotatedObject(command));
  }
}
