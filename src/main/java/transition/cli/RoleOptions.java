package transition.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.model.Role;
import transition.model.Transition;

/** The two roles that a command is about. */
@About(Subject.ROLES)
final class RoleOptions {

  @Mixin FromOption from = new FromOption();

  @Option(
      names = "--to",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = "The role you want: its id, alias or title.")
  @Nullable String to;

  /** Asks for the roles that are neither named nor set. */
  void ask(Catalog catalog, Environment environment) {
    RoleChoice roles = new RoleChoice(catalog, environment);
    from.ask(roles, () -> roles.known(Setting.TO, to));
    to = roles.nameOrAsk(Setting.TO, to, () -> roles.known(Setting.FROM, from.from));
  }

  /**
   * The transition between the two.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  Transition transition(Catalog catalog, Environment environment) {
    Ends ends = ends(catalog, environment);
    return new Moves(catalog).between(ends.from(), ends.to());
  }

  /** Two different roles. */
  record Ends(Role from, Role to) {}

  /**
   * The roles themselves.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  Ends ends(Catalog catalog, Environment environment) {
    Role old = from.role(catalog, environment);
    Role next = new RoleChoice(catalog, environment).role(Setting.TO, to);
    if (old.id().equals(next.id())) {
      throw new UsageException(
          "--from and --to are both " + old.title() + "; name two different roles");
    }
    return new Ends(old, next);
  }
}
