package transition.cli.command.planning;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.analysis.CarryOver;
import transition.analysis.NextSkill;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.FormatOption;
import transition.cli.option.HaveOption;
import transition.cli.option.TargetOptions;
import transition.console.Environment;
import transition.export.NextSkillJson;
import transition.lookup.TransitionFinder;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.Efforts;
import transition.report.NextSkillReport;

@Command(
    name = "next-skill",
    header = "Name the one skill that shortens the way to the most roles.",
    description =
        "For those who want to begin before they know where to go: tells how many hours each "
            + "skill saves over all roles in question, and names the one to learn first.",
    customSynopsis = "transition next-skill --from ROLE [--to ROLE,...] [OPTIONS]",
    footer = {
      "  transition next-skill --from backend",
      "  transition next-skill --from backend --to mlops,ml-engineer",
      "  transition next-skill --from backend --have docker --format json"
    })
public final class NextSkillCommand extends ResultCommand {

  @Mixin TargetOptions roles = new TargetOptions();
  @Mixin HaveOption have = new HaveOption();

  public NextSkillCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(Catalog catalog) {
    roles.ask(catalog, environment);
  }

  @Override
  protected CommandResult answer(Catalog catalog) {
    Role from = roles.from.role(catalog, environment);
    List<Role> to = roles.targets(catalog, from);
    Knowledge said = have.said(catalog, environment);
    TransitionFinder moves = new TransitionFinder(catalog);
    List<Transition> ways = to.stream().map(role -> moves.outline(from, role)).toList();
    have.pointOutUseless(
        catalog,
        ways.stream()
            .map(way -> new Move(way, CarryOver.added(said, way, catalog::skillOfId)))
            .toList(),
        "it makes nothing shorter that is left to learn on any way here",
        environment);
    NextSkill next = NextSkill.of(from, ways, said, new Efforts(0)::total, catalog::skillOfId);
    return CommandResult.of(
        () -> NextSkillReport.of(next, said, roles.isAll()), () -> NextSkillJson.of(next));
  }
}
