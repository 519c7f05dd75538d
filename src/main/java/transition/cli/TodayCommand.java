package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "today",
    header = "Show what to do today and this week, and what is overdue.",
    customSynopsis = "transition today [PLAN.md] [OPTIONS]",
    footer = {"  transition today", "  transition today"})
final class TodayCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  TodayCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
