package transition.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.RoleEnd;
import transition.request.RoleRequest;

/** The two roles that a command is about. */
@InGroup(HelpGroup.ROLES)
public final class RoleOptions {

  @Mixin FromOption from = new FromOption();

  @Option(
      names = OptionNames.TO,
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you want: its id, alias or title.")
  @Nullable String to;

  /** Asks for the roles that are neither named nor set. */
  public void ask(RoleQuestions questions) {
    from.ask(questions, () -> questions.find(RoleEnd.TO, Optional.ofNullable(to)));
    askTarget(questions);
  }

  /** Asks for the target if it is neither named nor set. */
  public void askTarget(RoleQuestions questions) {
    to =
        questions
            .nameOrAsk(
                RoleEnd.TO,
                Optional.ofNullable(to),
                () -> questions.find(RoleEnd.FROM, from.name()))
            .orElse(null);
  }

  /** Returns what the options ask for. */
  public RoleRequest request() {
    return new RoleRequest(from.name(), Optional.ofNullable(to));
  }
}
