package transition.cli.option;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.model.Role;
import transition.request.RoleEnd;

/** The role that the user has. */
@InGroup(HelpGroup.ROLES)
public final class FromOption {

  @Option(
      names = OptionNames.FROM,
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you have: its id, alias or title.")
  @Nullable String from;

  /** Returns the name; empty if none is given. */
  public Optional<String> name() {
    return Optional.ofNullable(from);
  }

  /** Asks for the role if it is neither named nor set. */
  void ask(RoleQuestions questions, Supplier<Optional<Role>> excluded) {
    from = questions.nameOrAsk(RoleEnd.FROM, name(), excluded).orElse(null);
  }
}
