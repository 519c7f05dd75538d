package transition.cli.option;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.TargetRequest;

/** The current role, and several to consider. */
@InGroup(HelpGroup.ROLES)
public final class TargetOptions {

  @Mixin FromOption from = new FromOption();

  @Option(
      names = OptionNames.TO,
      paramLabel = "ROLE[,ROLE...]",
      hideParamSyntax = true,
      split = ",",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Roles to consider, by id, alias or title. Default: all others.",
        "May be given several times."
      })
  @Nullable List<String> to;

  /** Asks for the current role if it is neither named nor set. */
  public void ask(RoleQuestions questions) {
    from.ask(questions, Optional::empty);
  }

  /** Returns what the options ask for. */
  public TargetRequest request() {
    return new TargetRequest(from.name(), Optional.ofNullable(to));
  }
}
