package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "progress",
    header = "Show how far you are, and when you will be done at your own pace.",
    customSynopsis = "transition progress [PLAN.md] [OPTIONS]",
    footer = {"  transition progress", "  transition progress"})
final class ProgressCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  ProgressCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
