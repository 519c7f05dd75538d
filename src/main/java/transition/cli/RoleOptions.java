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

  /**
   * The transition between the two.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  Transition transition(Catalog catalog) {
    Ends ends = ends(catalog);
    return new Moves(catalog).between(ends.from(), ends.to());
  }

  /** Two different roles. */
  record Ends(Role from, Role to) {}

  /**
   * The roles themselves.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  Ends ends(Catalog catalog) {
    Role old = from.role(catalog);
    Role next = role(catalog, "--to", "the role you want", to);
    if (old.id().equals(next.id())) {
      throw new UsageException(
          "--from and --to are both " + old.title() + "; name two different roles");
    }
    return new Ends(old, next);
  }

  /**
   * The role that an option names.
   *
   * @throws UsageException if the option is missing
   */
  static Role role(Catalog catalog, String option, String what, @Nullable String name) {
    if (name == null) {
      throw new UsageException(
          "the option %s is missing: name %s (all of them: transition list roles)"
              .formatted(option, what));
    }
    return catalog.role(name);
  }
}
