package transition.cli.command.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import transition.cli.help.HelpLayout;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.console.StandardOutput;
import transition.error.ExitStatus;

@Command(
    name = "help",
    header = "Show the help of a command.",
    description =
        "Shows what a command prints with --help. Without a command, it lists the commands, and "
            + "the environment variables and files that the program uses.",
    customSynopsis = "transition help [COMMAND]",
    footer = {"  transition help", "  transition help gap"})
public final class HelpCommand implements Runnable {

  private final CommandContext context;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "A command. Default: the program itself.")
  @Nullable String name;

  @Mixin CommonOptions common = new CommonOptions();

  public HelpCommand(CommandContext context) {
    this.context = context;
  }

  /**
   * Writes the help.
   *
   * @throws UnmatchedArgumentException if there is no such command
   */
  @Override
  public void run() {
    CommandLine program = spec.root().commandLine();
    CommandLine shown = name == null ? program : program.getSubcommands().get(name);
    if (shown == null) {
      throw new UnmatchedArgumentException(program, List.of(name));
    }
    StandardOutput.write(
        context.environment().out(), HelpLayout.of(shown, context.style(), ExitStatus.help()));
  }
}
