package transition.cli.command.program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.cli.option.CommonOptions;

/** Only in the shell. */
@Command(
    name = "exit",
    header = "Leave the shell, as Ctrl-D does.",
    customSynopsis = "exit",
    footer = "  exit")
public final class ExitCommand implements Runnable {

  private final Runnable leaving;

  @Mixin CommonOptions common = new CommonOptions();

  public ExitCommand(Runnable leaving) {
    this.leaving = leaving;
  }

  @Override
  public void run() {
    leaving.run();
  }
}
