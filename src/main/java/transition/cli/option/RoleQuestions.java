package transition.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import transition.catalog.Catalog;
import transition.console.Prompter;
import transition.console.Prompter.Choice;
import transition.model.Role;
import transition.request.RoleEnd;
import transition.request.RoleRequest;
import transition.settings.Setting;

/** Asks for roles that are neither named nor set. */
public record RoleQuestions(Catalog catalog, CommandContext context) {

  /** Returns the role that is named, or that is set; empty if there is neither. */
  Optional<Role> find(RoleEnd end, Optional<String> name) {
    return RoleRequest.find(end, name, catalog, context.settings());
  }

  /**
   * Returns the name that is given, or else the id of the role that the user chooses; empty if a
   * role is set, or if nobody can be asked.
   *
   * @param excluded a role that cannot be chosen; looked up only to ask
   */
  Optional<String> nameOrAsk(
      RoleEnd end, Optional<String> name, Supplier<Optional<Role>> excluded) {
    if (name.isPresent() || !context.settings().of(Setting.of(end)).isEmpty()) {
      return name;
    }
    List<Role> others = excluded.get().stream().toList();
    return context.environment().prompter().map(prompter -> ask(prompter, end, others).id());
  }

  /**
   * Has a role chosen; the one that is set stands first.
   *
   * @param excluded roles that cannot be chosen
   */
  public Role ask(Prompter prompter, RoleEnd end, List<Role> excluded) {
    List<Choice> choices =
        Stream.concat(find(end, Optional.empty()).stream(), catalog.roles().stream())
            .distinct()
            .filter(role -> !excluded.contains(role))
            .map(Choice::of)
            .toList();
    return catalog.role(
        prompter.choose(context.style(), "Which is " + end.meaning() + "?", choices));
  }
}
