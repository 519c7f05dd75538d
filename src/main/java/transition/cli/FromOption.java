package transition.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.model.Role;

/** The role that the user has. */
@About(Subject.ROLES)
final class FromOption {

  @Option(
      names = "--from",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you have: its id, alias or title.")
  @Nullable String from;

  /**
   * Asks for the role if it is neither named nor set.
   *
   * @param others roles that are no answer
   */
  void ask(RoleChoice roles, List<Role> others) {
    if (roles.known(Setting.FROM, from).isEmpty()) {
      from = roles.askIfPossible(Setting.FROM, others).map(Role::id).orElse(null);
    }
  }

  /**
   * The role itself.
   *
   * @throws UsageException if it is neither named nor set
   */
  Role role(Catalog catalog, Environment environment) {
    return new RoleChoice(catalog, environment).role(Setting.FROM, from);
  }
}
