package transition.cli;

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
   * The role itself.
   *
   * @throws UsageException if none is named
   */
  Role role(Catalog catalog) {
    return RoleOptions.role(catalog, "--from", "the role you have", from);
  }
}
