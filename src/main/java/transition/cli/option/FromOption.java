package transition.cli.option;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.Role;
import transition.settings.Setting;

/** The role that the user has. */
@InGroup(HelpGroup.ROLES)
public final class FromOption {

  @Option(
      names = "--from",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you have: its id, alias or title.")
  public @Nullable String from;

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
  public Role role(Catalog catalog, Environment environment) {
    return new RoleChoice(catalog, environment).role(Setting.FROM, from);
  }
}
