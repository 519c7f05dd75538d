package transition.request;

import java.util.List;
import java.util.Optional;
import transition.catalog.Catalog;
import transition.commandline.OptionNames;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.Role;
import transition.model.Transition;
import transition.model.TransitionId;
import transition.naming.Names;

/**
 * The two roles of a move, by the names that somebody gave them.
 *
 * @param from the role they have; empty if it is not named
 * @param to the role they want; empty if it is not named
 */
public record RoleRequest(Optional<String> from, Optional<String> to) {

  /** Two different roles. */
  public record RolePair(Role from, Role to) {}

  /**
   * Returns the role that is named, or the default one; empty if there is neither.
   *
   * @throws transition.naming.UnknownNameException if there is none of that name
   */
  public static Optional<Role> find(
      RoleEnd end, Optional<String> name, Catalog catalog, Defaults defaults) {
    return name.isPresent() ? name.map(catalog::role) : defaults.role(end, catalog);
  }

  /**
   * Returns the role that is named, or the default one.
   *
   * @throws UsageException if there is neither
   */
  public static Role require(
      RoleEnd end, Optional<String> name, Catalog catalog, Defaults defaults) {
    return find(end, name, catalog, defaults)
        .orElseThrow(
            () ->
                new UsageException(
                    "the option %s is missing: name %s (all of them: transition list roles)"
                        .formatted(end.option(), end.meaning())));
  }

  /**
   * Returns the roles that an id such as "backend-to-mlops" names, preferably by their ids.
   *
   * @throws UsageException if it names no two roles
   */
  public static RoleRequest ofTransition(String id, Catalog catalog) {
    List<String> ids = catalog.roles().stream().map(Role::id).toList();
    return TransitionId.reading(Names.normal(id), ids)
        .map(one -> new RoleRequest(Optional.of(one.from()), Optional.of(one.to())))
        .orElseThrow(
            () ->
                new UsageException(
                    "\"%s\" names no two roles, as backend-to-mlops does (all of them: transition"
                            .formatted(id)
                        + " list transitions)"));
  }

  /**
   * Returns the roles themselves.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  public RolePair pair(Catalog catalog, Defaults defaults) {
    Role current = require(RoleEnd.FROM, from, catalog, defaults);
    Role target = require(RoleEnd.TO, to, catalog, defaults);
    if (current.id().equals(target.id())) {
      throw new UsageException(
          "%s and %s are both %s; name two different roles"
              .formatted(OptionNames.FROM, OptionNames.TO, current.title()));
    }
    return new RolePair(current, target);
  }

  /**
   * Returns the transition between the two.
   *
   * @throws UsageException if one is missing, or both are the same
   */
  public Transition transition(Catalog catalog, Defaults defaults) {
    RolePair pair = pair(catalog, defaults);
    return new TransitionFinder(catalog).between(pair.from(), pair.to());
  }
}
