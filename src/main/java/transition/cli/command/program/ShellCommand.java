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
    header = "Read commands and run them, one after the other, with a memory for roles.",
    description = {
      "Lines are the commands of this program, without its name in front. Beside them, set NAME "
          + "VALUE remembers a setting for the lines that follow, such as from, to, start or "
          + "hours; unset NAME forgets it; exit leaves, as Ctrl-D does. A line with # in front "
          + "does nothing.",
      "Off a terminal, lines are read from standard input. One that fails does not end it; the "
          + "exit status is that of the first line that failed."
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
