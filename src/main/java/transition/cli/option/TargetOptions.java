package transition.cli.option;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.NoAnswerException;
import transition.error.UsageException;
import transition.model.Role;

/** A role to come from, and several to go to. */
@InGroup(HelpGroup.ROLES)
public final class TargetOptions {

  /** What stands for every other role. */
  private static final String ALL = "all";

  public @Mixin FromOption from = new FromOption();

  @Option(
      names = "--to",
      paramLabel = "ROLE[,ROLE...]",
      hideParamSyntax = true,
      split = ",",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Roles you think of, by id, alias or title. Default: all, every other one.",
        "May be given several times."
      })
  @Nullable List<String> to;

  /** Asks for the role to come from, if it is neither named nor set. */
  public void ask(Catalog catalog, Environment environment) {
    from.ask(new RoleChoice(catalog, environment), Optional::empty);
  }

  /** Whether every other role is meant. */
  public boolean isAll() {
    return to == null || to.equals(List.of(ALL));
  }

  /**
   * The roles to go to, each once, in the order in which they are named, or by id.
   *
   * @throws UsageException if the user names the role they have
   * @throws NoAnswerException if there is no other role
   */
  public List<Role> targets(Catalog catalog, Role current) {
    if (to == null || isAll()) {
      List<Role> others =
          catalog.roles().stream().filter(role -> !role.id().equals(current.id())).toList();
      if (others.isEmpty()) {
        throw new NoAnswerException("there is no role beside " + current.id());
      }
      return others;
    }
    if (to.isEmpty()) {
      throw new UsageException("--to names no role; name one, or leave the option out for all");
    }
    Set<Role> named = new LinkedHashSet<>();
    for (String name : to) {
      if (name.isBlank()) {
        throw new UsageException("--to names no role between two commas; take one comma out");
      }
      Role role = catalog.role(name);
      if (role.id().equals(current.id())) {
        throw new UsageException(
            "--from and --to are both " + role.title() + "; name different roles");
      }
      named.add(role);
    }
    return List.copyOf(named);
  }
}
