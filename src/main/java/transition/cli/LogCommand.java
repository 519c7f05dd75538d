package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "log",
    header = "Write down study time.",
    customSynopsis = "transition log [PLAN.md] TIME [OPTIONS]",
    footer = {"  transition log plan.md 1.5h", "  transition log plan.md 1.5h"})
final class LogCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  LogCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
