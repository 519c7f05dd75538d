package transition.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.export.ProgressJson;
import transition.planner.Plan;
import transition.planner.PlanNotes;
import transition.planner.Standing;
import transition.report.ProgressReport;

@Command(
    name = "progress",
    header = "Show how far you are, and when you will be done at your own pace.",
    description = {
      "Reads your plan and counts what is ticked off, by phase and over time: how many days you "
          + "are ahead or behind, which tasks are overdue, and when all will be done, with the "
          + "range in which that is likely and how much evidence there is for it.",
      "It changes nothing. With --check a script learns from the exit status whether you are "
          + "more than a week behind."
    },
    customSynopsis = "transition progress [PLAN.md] [OPTIONS]",
    footer = {
      "  transition progress",
      "  transition progress plan.md --output progress.html",
      "  transition progress plan.md --check --format json"
    })
final class ProgressCommand extends OpenPlanCommand {

  private static final int DAYS_A_WEEK = 7;

  @Mixin AsOfOption asOf = new AsOfOption();

  @Option(names = "--check", description = "End with status 3 if you are more than a week behind.")
  boolean check;

  ProgressCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  Answer answer(OpenPlan open, Supplier<Catalog> catalog) {
    if (check) {
      open.file().requireAllRead();
    }
    LocalDate day = asOf.day(environment);
    Plan plan = open.plan().asOf(day);
    Standing standing = Standing.of(plan, day);
    boolean late = check && standing.behindDays() > DAYS_A_WEEK;
    PlanNotes notes = PlanDifferences.notes(open, catalog);
    return Answer.of(
            () ->
                ProgressReport.of(
                    open.title(), plan, standing, notes, argument.inShell(environment)),
            () -> ProgressJson.of(open.title(), plan, standing, notes))
        .withStatus(late ? ExitStatus.NO_ANSWER : ExitStatus.DONE);
  }
}
