package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.export.RoadmapJson;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.report.RoadmapReport;

@Command(
    name = "roadmap",
    header = "Plan the dated weeks, from your own start, hours and breaks.",
    customSynopsis = "transition roadmap --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition roadmap --from backend --to mlops --start 2027-01-04",
      "  transition roadmap --from backend --to mlops --break 2027-02-01..2027-02-14",
      "  transition roadmap --from backend --to mlops --summary --output roadmap.md"
    })
final class RoadmapCommand extends ScheduleCommand {

  @Option(names = "--summary", description = "Show the phases without the weeks (text, Markdown).")
  boolean summary;

  RoadmapCommand(Environment environment) {
    super(environment);
  }

  @Override
  Answer answer(Catalog catalog) {
    Transition transition = roles.transition(catalog);
    Roadmap roadmap = roadmap(catalog, transition);
    return withExports(
        Answer.of(
            () -> RoadmapReport.of(transition, roadmap, summary),
            () -> RoadmapJson.of(transition, roadmap)),
        catalog,
        transition,
        roadmap);
  }
}
