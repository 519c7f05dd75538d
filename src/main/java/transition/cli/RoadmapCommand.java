package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.export.RoadmapJson;
import transition.model.Knowledge;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
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
final class RoadmapCommand extends AnswerCommand {

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin KnowledgeOptions skills = new KnowledgeOptions();

  @Option(names = "--summary", description = "Show the phases without the weeks (text, Markdown).")
  boolean summary;

  RoadmapCommand(Environment environment) {
    super(environment);
  }

  @Override
  Answer answer(Catalog catalog) {
    Transition transition = roles.transition(catalog);
    Knowledge knowledge = skills.knowledge(catalog, transition, environment);
    Roadmap roadmap = RoadmapPlanner.plan(transition, pace.request(environment.clock(), knowledge));
    return Answer.of(
        () -> RoadmapReport.of(transition, roadmap, summary),
        () -> RoadmapJson.of(transition, roadmap));
  }
}
