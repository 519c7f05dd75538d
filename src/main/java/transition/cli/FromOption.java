package transition.cli;

import java.util.Optional;
import java.util.function.Supplier;
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
   * @param other a role that is no answer, looked up only to ask
   */
  void ask(RoleChoice roles, Supplier<Optional<Role>> other) {
    from = roles.nameOrAsk(Setting.FROM, from, other);
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
