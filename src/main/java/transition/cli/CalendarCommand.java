package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "calendar",
    header = "Write your plan, as it stands, as a calendar.",
    customSynopsis = "transition calendar [PLAN.md] [OPTIONS]",
    footer = {
      "  transition calendar plan.md --output plan.ics",
      "  transition calendar plan.md --output plan.ics"
    })
final class CalendarCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  CalendarCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
