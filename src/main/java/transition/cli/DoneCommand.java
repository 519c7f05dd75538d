package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "done",
    header = "Tick off a task of your plan.",
    customSynopsis = "transition done [PLAN.md] TASK... [OPTIONS]",
    footer = {"  transition done plan.md 2.3", "  transition done plan.md 2.3"})
final class DoneCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  DoneCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
