package transition.cli.command.planning;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.analysis.CarryOver;
import transition.analysis.NextSkill;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.cli.option.HaveOption;
import transition.cli.option.RoleQuestions;
import transition.cli.option.TargetOptions;
import transition.export.NextSkillJson;
import transition.lookup.TransitionFinder;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.Efforts;
import transition.report.NextSkillReport;
import transition.request.SkillRequest;
import transition.request.TargetRequest;

@Command(
    name = "next-skill",
    header = "Find the one skill that saves study for the most roles.",
    description =
        "For starting before you have chosen a role: shows how many hours each skill saves across"
            + " the target roles, and names the one to learn first.",
    customSynopsis = "transition next-skill --from ROLE [--to ROLE,...] [OPTIONS]",
    footer = {
      "  transition next-skill --from backend",
      "  transition next-skill --from backend --to mlops,ml-engineer",
      "  transition next-skill --from backend --have docker --format json"
    })
public final class NextSkillCommand extends ResultCommand {

  @Mixin TargetOptions roles = new TargetOptions();
  @Mixin HaveOption have = new HaveOption();

  public NextSkillCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(RoleQuestions questions) {
    roles.ask(questions);
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    TargetRequest wanted = roles.request();
    SkillRequest skills = have.request();
    Role from = wanted.current(catalog, settings());
    List<Role> to = wanted.targets(catalog, from);
    Knowledge known = skills.named(catalog, settings());
    TransitionFinder finder = new TransitionFinder(catalog);
    List<Transition> transitions = to.stream().map(role -> finder.outline(from, role)).toList();
    skills.noteUseless(
        catalog,
        transitions.stream()
            .map(one -> new Move(one, CarryOver.added(known, one, Set.of(), catalog::skillOfId)))
            .toList(),
        "it shortens nothing that is left to learn on any way here",
        environment()::note);
    NextSkill next =
        NextSkill.of(from, transitions, known, new Efforts(0)::total, catalog::skillOfId);
    return CommandResult.of(
        () -> NextSkillReport.of(next, known, wanted.isAll()), () -> NextSkillJson.of(next));
  }
}
