package transition.cli;

import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;

/** A command whose answer depends on the dates of a roadmap. */
abstract class PlanningCommand extends AnswerCommand {

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin DeadlineOption deadline = new DeadlineOption();
  @Mixin SkillOptions skills = new SkillOptions();
  @Mixin PayOptions pay = new PayOptions();

  PlanningCommand(Environment environment, FormatOption format) {
    super(environment, format);
  }

  @Override
  final void ask(Catalog catalog) {
    roles.ask(catalog, environment);
  }

  @Override
  final String nextOptions() {
    return pace.standardInShell(environment) + super.nextOptions();
  }

  final Roadmap roadmap(Catalog catalog, Transition transition) {
    Workload workload =
        new Workload(
            skills.knowledge(catalog, transition, environment),
            skills.skipped(catalog, transition, environment),
            pace.slack);
    RoadmapRequest request = pace.request(environment, workload, deadline.isGiven());
    return RoadmapPlanner.plan(transition, deadline.in(request, pace.isGiven()));
  }
}
