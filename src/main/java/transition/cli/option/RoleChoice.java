package transition.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.catalog.Catalog;
import transition.console.Environment;
import transition.console.Prompter;
import transition.console.Prompter.Choice;
import transition.error.UsageException;
import transition.model.Role;
import transition.settings.Setting;

/** Finds the role that is meant, and asks for one that is not known. */
public record RoleChoice(Catalog catalog, Environment environment) {

  /**
   * The role that the command line names, or that is set; empty if there is neither.
   *
   * @param name what stands on the command line; null for nothing
   */
  Optional<Role> known(Setting setting, @Nullable String name) {
    return name == null
        ? environment.settings().find(setting, catalog::role)
        : Optional.of(catalog.role(name));
  }

  /**
   * The role that the command line names, or that is set.
   *
   * @param name what stands on the command line; null for nothing
   * @throws UsageException if there is neither
   */
  Role role(Setting setting, @Nullable String name) {
    return known(setting, name)
        .orElseThrow(
            () ->
                new UsageException(
                    "the option --%s is missing: name %s (all of them: transition list roles)"
                        .formatted(setting.key(), setting.meaning())));
  }

  /**
   * What stands on the command line, or the id of the role that the user chooses if nothing does
   * and none is set; null if nobody can be asked.
   *
   * @param name what stands on the command line; null for nothing
   * @param other a role that is no answer, looked up only to ask
   */
  @Nullable String nameOrAsk(
      Setting setting, @Nullable String name, Supplier<Optional<Role>> other) {
    if (name != null || !environment.settings().of(setting).isEmpty()) {
      return name;
    }
    List<Role> others = other.get().stream().toList();
    return environment
        .conversation()
        .map(conversation -> ask(conversation, setting, others).id())
        .orElse(null);
  }

  /**
   * Asks for a role; the one that the user has set stands first.
   *
   * @param others roles that are no answer
   */
  public Role ask(Prompter conversation, Setting setting, List<Role> others) {
    List<Choice> choices =
        Stream.concat(known(setting, null).stream(), catalog.roles().stream())
            .distinct()
            .filter(role -> !others.contains(role))
            .map(Choice::of)
            .toList();
    return catalog.role(
        conversation.choose(environment.look(), "Which is " + setting.meaning() + "?", choices));
  }
}
