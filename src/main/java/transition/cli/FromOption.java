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
   * The role itself: as the user named it, or set it, or else chooses it when asked.
   *
   * @param others roles that are no answer
   * @throws UsageException if none is named, and nobody can be asked
   */
  Role role(Catalog catalog, Environment environment, List<Role> others) {
    return new RoleChoice(catalog, environment)
        .role(Setting.FROM, "the role you have", from, others);
  }
}
