package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Only in the shell. */
@Command(
    name = "exit",
    header = "Leave the shell, as Ctrl-D does.",
    customSynopsis = "exit",
    footer = "  exit")
final class ExitCommand implements Runnable {

  private final Runnable leaving;

  @Mixin CommonOptions common = new CommonOptions();

  ExitCommand(Runnable leaving) {
    this.leaving = leaving;
  }

  @Override
  public void run() {
    leaving.run();
  }
}
