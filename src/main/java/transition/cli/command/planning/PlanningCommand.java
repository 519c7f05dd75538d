package transition.cli.command.planning;

import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.cli.command.ResultCommand;
import transition.cli.option.DeadlineOption;
import transition.cli.option.FormatOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.PayOptions;
import transition.cli.option.RoleOptions;
import transition.cli.option.SkillOptions;
import transition.console.Environment;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;

/** A command whose answer depends on the dates of a roadmap. */
abstract class PlanningCommand extends ResultCommand {

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin DeadlineOption deadline = new DeadlineOption();
  @Mixin SkillOptions skills = new SkillOptions();
  @Mixin PayOptions pay = new PayOptions();

  PlanningCommand(Environment environment, FormatOption format) {
    super(environment, format);
  }

  @Override
  protected final void ask(Catalog catalog) {
    roles.ask(catalog, environment);
  }

  @Override
  public final String nextOptions() {
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
