package transition.cli.command.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import transition.analysis.RoleProfile;
import transition.analysis.SkillProfile;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.completion.DependentCandidates;
import transition.cli.option.Candidates;
import transition.cli.option.CommandContext;
import transition.cli.option.EnumValues;
import transition.cli.option.FormatOption;
import transition.commandline.OptionNames;
import transition.error.NoAnswerException;
import transition.export.ShowJson;
import transition.export.TransitionJson;
import transition.model.Guidance;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.report.TransitionReport;
import transition.report.reference.RoleReport;
import transition.report.reference.SkillReport;
import transition.request.RoleRequest;
import transition.request.RoleRequest.RolePair;

@Command(
    name = "show",
    header = "Show everything known about a role, skill or guide, with sources.",
    description =
        "Shows a role with its skills, pay and transitions, or a skill with the weeks it "
            + "takes, how to learn and practice it, and which roles need it. Each figure names its "
            + "guide, and each entry its pack and file. A transition is shown as its guide has it: "
            + "its own order, times and tasks, and where it contradicts itself.",
    customSynopsis = "transition show role|skill|transition ID [OPTIONS]",
    footer = {
      "  transition show role mlops",
      "  transition show skill docker",
      "  transition show transition backend-to-mlops",
      "  transition show skill feature-stores --format json"
    })
public final class ShowCommand extends ResultCommand {

  enum EntryKind {
    ROLE,
    SKILL,
    TRANSITION
  }

  static final class EntryKinds extends EnumValues<EntryKind> {
    EntryKinds() {
      super(EntryKind.values(), "kind");
    }
  }

  /** What can be shown of a kind. */
  static final class IdsOfKind implements DependentCandidates {
    @Override
    public Map<String, Iterable<String>> byPrevious() {
      Map<String, Iterable<String>> candidates = new LinkedHashMap<>();
      candidates.put(EnumValues.word(EntryKind.ROLE), new Candidates.Roles());
      candidates.put(EnumValues.word(EntryKind.SKILL), new Candidates.Skills());
      candidates.put(EnumValues.word(EntryKind.TRANSITION), new Candidates.Transitions());
      return candidates;
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = EntryKinds.class,
      converter = EntryKinds.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  EntryKind kind = EntryKind.ROLE;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      completionCandidates = IdsOfKind.class,
      description = "Its id, alias or title.")
  String id = "";

  public ShowCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    return switch (kind) {
      case ROLE -> role(catalog);
      case SKILL -> skill(catalog);
      case TRANSITION -> transition(catalog);
    };
  }

  private CommandResult role(Catalog catalog) {
    Role role = catalog.role(id);
    RoleProfile profile =
        new RoleProfile(role, catalog.originOf(role), catalog.transitionsOf(role));
    return CommandResult.of(() -> RoleReport.of(profile), () -> ShowJson.of(profile));
  }

  private CommandResult transition(Catalog catalog) {
    RolePair roles = RoleRequest.ofTransition(id, catalog).pair(catalog, settings());
    Transition transition =
        catalog
            .transition(roles.from(), roles.to())
            .orElseThrow(
                () ->
                    new NoAnswerException(
                        "no guide covers this move; for an estimate, run: transition plan %s %s %s %s"
                            .formatted(
                                OptionNames.FROM,
                                roles.from().id(),
                                OptionNames.TO,
                                roles.to().id())));
    Guidance guidance = catalog.guidance(transition).ofGuide();
    return CommandResult.of(
        () -> TransitionReport.of(transition, guidance),
        () -> TransitionJson.of(transition, guidance));
  }

  private CommandResult skill(Catalog catalog) {
    Skill skill = catalog.skill(id);
    SkillProfile profile =
        SkillProfile.of(
            skill,
            catalog.originOf(skill),
            catalog.skills(),
            catalog.roles(),
            catalog.transitions());
    return CommandResult.of(() -> SkillReport.of(profile), () -> ShowJson.of(profile));
  }
}
