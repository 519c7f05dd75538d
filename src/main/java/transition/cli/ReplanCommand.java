package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "replan",
    header = "Lay out again what is left of your plan.",
    customSynopsis = "transition replan [PLAN.md] [OPTIONS]",
    footer = {"  transition replan", "  transition replan"})
final class ReplanCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  ReplanCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
