package transition.cli.command.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.CommandContext;
import transition.cli.option.Format;
import transition.commandline.OptionNames;
import transition.export.RoadmapJson;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;
import transition.render.html.HtmlRenderer;
import transition.report.RoadmapPage;
import transition.report.RoadmapReport;
import transition.request.PayRequest;
import transition.request.PlanRequest;

@Command(
    name = "roadmap",
    header = "Plan dated weeks around your start, hours and breaks.",
    description = {
      "Puts the phases and tasks of a move on your calendar, week by week: spread evenly "
          + "over your hours a week, or in sessions at fixed times. Breaks and public holidays stay "
          + "free.",
      "With --by it works out the fewest hours a week that meet a deadline. All times are whole"
          + " minutes, so weeks, phases and tasks add up to the same total.",
      "With --format ics the result is a calendar to import, with --format csv a table of "
          + "weeks or tasks."
    },
    customSynopsis = "transition roadmap --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition roadmap --from backend --to mlops --start 2027-01-04",
      "  transition roadmap --from backend --to mlops --break 2027-02-01..2027-02-14",
      "  transition roadmap --from backend --to mlops --summary --output roadmap.md"
    })
@InGroup(HelpGroup.OUTPUT)
public final class RoadmapCommand extends ScheduleCommand {

  @Option(
      names = OptionNames.SUMMARY,
      description = "Leave out the weeks and checkpoints (text, Markdown).")
  boolean summary;

  @Option(
      names = OptionNames.CHART,
      description = "Draw a chart of the phases as well (text, Markdown; HTML always does).")
  boolean chart;

  public RoadmapCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    PlanRequest request = request();
    Transition transition = transition(request, catalog);
    Roadmap roadmap = roadmap(request, catalog, transition);
    PayRequest pay = request.pay();
    List<Scenario> scenarios = scenarios(transition, roadmap);
    Optional<SalaryComparison> salary = pay.comparisonIfAny(transition, settings());
    Supplier<Optional<PayOutlook>> outlook =
        () -> salary.flatMap(known -> pay.outlook(known, roadmap, settings()));
    Supplier<Optional<PayOutlook>> ifShown =
        () -> pay.isGiven() || !scenarios.isEmpty() ? outlook.get() : Optional.empty();
    CommandResult result =
        CommandResult.of(
                () ->
                    RoadmapReport.of(
                        transition,
                        roadmap,
                        new RoadmapReport.Parts(
                            !summary, chart, scenarios, salary, ifShown.get(), pay.isGiven())),
                () -> RoadmapJson.of(transition, roadmap, scenarios, ifShown.get(), pay.isGiven()))
            .with(
                Format.HTML,
                () ->
                    HtmlRenderer.render(
                        RoadmapPage.of(transition, roadmap, scenarios, salary, outlook.get())));
    return withExports(result, catalog, transition, roadmap);
  }
}
