package transition.cli.command.planning;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.analysis.Gap;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.cli.option.RoleOptions;
import transition.cli.option.RoleQuestions;
import transition.cli.option.SkillOptions;
import transition.export.GapJson;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.model.Transition;
import transition.report.GapReport;
import transition.request.SkillRequest;

@Command(
    name = "gap",
    header = "Show what carries over, what is missing and in which order to learn it.",
    description = {
      "Shows which skills carry over and which are missing, with their priority and the weeks each"
          + " takes. Missing skills are listed in the order to learn them, each after those it"
          + " needs.",
      "Use --have for skills you know, whole or in part, and --skip for those you do not want "
          + "to learn."
    },
    customSynopsis = "transition gap --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition gap --from backend --to mlops",
      "  transition gap --from backend --to mlops --have docker --have pandas=50%%",
      "  transition gap --from ml-engineer --to backend --format json"
    })
public final class GapCommand extends ResultCommand {

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin SkillOptions skills = new SkillOptions();

  public GapCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(RoleQuestions questions) {
    roles.ask(questions);
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    SkillRequest wanted = skills.request();
    Transition transition = roles.request().transition(catalog, settings());
    Knowledge knowledge = wanted.knowledge(catalog, transition, settings(), environment()::note);
    Set<Skill> skipped = wanted.skipped(catalog, transition, environment()::note);
    Gap gap = Gap.of(transition, knowledge, skipped);
    return CommandResult.of(
        () -> GapReport.of(gap, knowledge, settings().suggestedStart()), () -> GapJson.of(gap));
  }
}
