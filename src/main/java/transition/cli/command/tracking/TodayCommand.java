package transition.cli.command.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.option.AsOfOption;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.export.TodayJson;
import transition.report.tracking.TodayReport;
import transition.runningplan.OpenPlan;
import transition.runningplan.PlanDifferences;
import transition.tracking.Agenda;
import transition.tracking.PlanNotes;

@Command(
    name = "today",
    header = "Show what to do today and this week, and what is overdue.",
    description = {
      "Reads a plan written by \"transition plan --output plan.md\", with everything you have "
          + "ticked, moved or added since, and shows on one screen what to do today and this week, "
          + "what is overdue, the next milestone and what is left.",
      "Dates and hours come from the file. If the data has changed since the plan was made, a "
          + "note says so."
    },
    customSynopsis = "transition today [PLAN.md] [OPTIONS]",
    footer = {
      "  transition today",
      "  transition today plan.md --on 2027-01-15",
      "  transition today plan.md --format json"
    })
public final class TodayCommand extends OpenPlanCommand {

  @Mixin AsOfOption asOf = new AsOfOption();

  public TodayCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  CommandResult result(OpenPlan plan, Supplier<Catalog> catalog) {
    LocalDate day = asOf.day(environment());
    Agenda agenda = Agenda.of(plan.plan().asOf(day), day);
    List<String> own = plan.file().ownTasks(agenda.week());
    PlanNotes notes = PlanDifferences.notes(plan, catalog);
    return CommandResult.of(
        () ->
            TodayReport.of(
                agenda,
                plan.title(),
                own,
                notes,
                plan.plan().unverifiedHolidays(),
                argument.again(environment())),
        () -> TodayJson.of(agenda, plan.plan(), plan.title(), own, notes));
  }
}
