package transition.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.catalog.Catalog;
import transition.cli.Conversation.Choice;
import transition.model.Role;

/** Finds the role that is meant, and asks for it where that is unknown. */
final class RoleChoice {

  private final Catalog catalog;
  private final Environment environment;

  RoleChoice(Catalog catalog, Environment environment) {
    this.catalog = catalog;
    this.environment = environment;
  }

  /**
   * A role.
   *
   * @param what what it is to the user, such as "the role you have"
   * @param name what the user calls it on the command line; null if it is not there
   * @param others roles that it cannot be
   * @throws UsageException if it is not named, and nobody can be asked
   */
  Role role(Setting setting, String what, @Nullable String name, List<Role> others) {
    return name != null
        ? catalog.role(name)
        : environment
            .settings()
            .find(setting, catalog::role)
            .or(() -> environment.conversation().map(one -> ask(one, setting, what, others)))
            .orElseThrow(
                () ->
                    new UsageException(
                        "the option --%s is missing: name %s (all of them: transition list roles)"
                            .formatted(setting.key(), what)));
  }

  /** Asks for one of the roles; the one that the user has set stands first. */
  Role ask(Conversation conversation, Setting setting, String what, List<Role> others) {
    Optional<Role> set = environment.settings().find(setting, catalog::role);
    List<Choice> choices =
        Stream.concat(set.stream(), catalog.roles().stream())
            .distinct()
            .filter(role -> !others.contains(role))
            .map(role -> new Choice(role.id(), role.title()))
            .toList();
    return catalog.role(conversation.choose(environment.look(), "Which is " + what + "?", choices));
  }
}
