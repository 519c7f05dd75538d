package transition.cli.command.program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.error.ExitStatus;
import transition.error.ReportedException;

@Command(
    name = "shell",
    header = "Run commands one after another, with roles and settings remembered.",
    description = {
      "Type the commands of this program without its name. In addition, set NAME VALUE "
          + "remembers a setting for the lines that follow, such as from, to, start or hours; unset "
          + "NAME forgets it; exit leaves, as Ctrl-D does. Lines that start with # are comments.",
      "Without a terminal, lines are read from standard input. A line that fails does not end "
          + "the shell; the exit status is that of the first line that failed."
    },
    customSynopsis = "transition shell [OPTIONS]",
    footer = {"  transition shell", "  transition shell < lines.txt"})
public final class ShellCommand implements Runnable {

  private final CommandContext context;
  private final ShellStarter starter;

  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  public ShellCommand(CommandContext context, ShellStarter starter) {
    this.context = context;
    this.starter = starter;
  }

  /**
   * Runs lines until there are no more.
   *
   * @throws ReportedException if one of a script failed
   */
  @Override
  public void run() {
    ExitStatus status = starter.start(context, data.sources(context.environment()));
    if (status != ExitStatus.DONE) {
      throw new ReportedException(status);
    }
  }
}
