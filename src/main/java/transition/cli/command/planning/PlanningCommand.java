package transition.cli.command.planning;

import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.DeadlineOption;
import transition.cli.option.FormatOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.PayOptions;
import transition.cli.option.RoleOptions;
import transition.cli.option.RoleQuestions;
import transition.cli.option.SkillOptions;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.request.PlanRequest;

/** A command whose result depends on the dates of a roadmap. */
abstract class PlanningCommand extends ResultCommand {

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin DeadlineOption deadline = new DeadlineOption();
  @Mixin SkillOptions skills = new SkillOptions();
  @Mixin PayOptions pay = new PayOptions();

  PlanningCommand(CommandContext context, FormatOption format) {
    super(context, format);
  }

  @Override
  protected void ask(RoleQuestions questions) {
    roles.ask(questions);
  }

  @Override
  protected final String nextOptions() {
    return PaceOptions.standardHours(request().study(), settings()) + super.nextOptions();
  }

  /** Returns what the options ask for. */
  PlanRequest request() {
    return new PlanRequest(
        roles.request(), pace.request(deadline.day()), skills.request(), pay.request());
  }

  /** Returns the transition that the options name, with what to do in its job search. */
  final Transition transition(PlanRequest request, Catalog catalog) {
    return catalog.withSearch(request.roles().transition(catalog, settings()));
  }

  /** Returns the roadmap, and notes on standard error what of the request changes nothing. */
  final Roadmap roadmap(PlanRequest request, Catalog catalog, Transition transition) {
    return request.roadmap(catalog, transition, settings(), environment()::note);
  }
}
