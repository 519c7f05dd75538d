package transition.cli.command.tracking;

import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.AsOfOption;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.commandline.OptionNames;
import transition.error.ExitStatus;
import transition.export.ProgressJson;
import transition.report.tracking.ProgressReport;
import transition.runningplan.OpenPlan;
import transition.runningplan.PlanDifferences;
import transition.tracking.Plan;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStatus;

@Command(
    name = "progress",
    header = "Show how far you are, and when you will finish at your own pace.",
    description = {
      "Reads your plan and counts what is ticked off, by phase and over time: how many days you "
          + "are ahead or behind, which tasks are overdue, and when you are likely to finish, as a "
          + "range, with how much evidence there is for it.",
      "It changes nothing. With --check, the exit status tells a script whether you are more "
          + "than a week behind."
    },
    customSynopsis = "transition progress [PLAN.md] [OPTIONS]",
    footer = {
      "  transition progress",
      "  transition progress plan.md --output progress.html",
      "  transition progress plan.md --check --format json"
    })
public final class ProgressCommand extends OpenPlanCommand {

  private static final int DAYS_A_WEEK = 7;

  @Mixin AsOfOption asOf = new AsOfOption();

  @InGroup(HelpGroup.OUTPUT)
  @Option(
      names = OptionNames.CHECK,
      description = "Exit with status 3 if you are more than a week behind.")
  boolean check;

  public ProgressCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  CommandResult result(OpenPlan open, Supplier<Catalog> catalog) {
    if (check) {
      open.file().requireAllRead();
    }
    LocalDate day = asOf.day(environment());
    Plan plan = open.plan().asOf(day);
    PlanStatus status = PlanStatus.of(plan, day);
    boolean late = check && status.behindDays() > DAYS_A_WEEK;
    PlanNotes notes = PlanDifferences.notes(open, catalog);
    return CommandResult.of(
            () ->
                ProgressReport.of(open.title(), plan, status, notes, argument.again(environment())),
            () -> ProgressJson.of(open.title(), plan, status, notes))
        .withStatus(late ? ExitStatus.NO_ANSWER : ExitStatus.DONE);
  }
}
