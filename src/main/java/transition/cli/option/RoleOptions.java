package transition.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.Role;
import transition.model.Transition;
import transition.settings.Setting;

/** The two roles that a command is about. */
@InGroup(HelpGroup.ROLES)
public final class RoleOptions {

  public @Mixin FromOption from = new FromOption();

  @Option(
      names = "--to",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you want: its id, alias or title.")
  public @Nullable String to;

  /** Asks for the roles that are neither named nor set. */
  public void ask(Catalog catalog, Environment environment) {
    RoleChoice roles = new RoleChoice(catalog, environment);
    from.ask(roles, () -> roles.known(Setting.TO, to));
    to = roles.nameOrAsk(Setting.TO, to, () -> roles.known(Setting.FROM, from.from));
  }

  /**
   * The transition between the two.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  public Transition transition(Catalog catalog, Environment environment) {
    Ends ends = ends(catalog, environment);
    return new TransitionFinder(catalog).between(ends.from(), ends.to());
  }

  /** Two different roles. */
  public record Ends(Role from, Role to) {}

  /**
   * The roles themselves.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  public Ends ends(Catalog catalog, Environment environment) {
    Role old = from.role(catalog, environment);
    Role next = new RoleChoice(catalog, environment).role(Setting.TO, to);
    if (old.id().equals(next.id())) {
      throw new UsageException(
          "--from and --to are both " + old.title() + "; name two different roles");
    }
    return new Ends(old, next);
  }
}
