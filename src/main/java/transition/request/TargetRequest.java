package transition.request;

import static transition.commandline.OptionNames.FROM;
import static transition.commandline.OptionNames.TO;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.catalog.Catalog;
import transition.error.NoAnswerException;
import transition.error.UsageException;
import transition.model.Role;

/**
 * A role to leave, and several to consider.
 *
 * @param from the name of the current role; empty if it is not named
 * @param to names of targets; empty if nothing is named, which stands for every other role
 */
public record TargetRequest(Optional<String> from, Optional<List<String>> to) {

  private static final String ALL = "all";

  /**
   * Returns the role to compare ways into: the only one that is named, where it is neither said nor
   * set where to start from; empty otherwise.
   */
  public Optional<Role> destination(Catalog catalog, Defaults defaults) {
    return isAll()
            || to.orElseThrow().size() != 1
            || RoleRequest.find(RoleEnd.FROM, from, catalog, defaults).isPresent()
        ? Optional.empty()
        : to.map(names -> catalog.role(names.get(0)));
  }

  /**
   * Returns every role but one.
   *
   * @throws NoAnswerException if there is no other role
   */
  public static List<Role> others(Catalog catalog, Role one) {
    List<Role> others =
        catalog.roles().stream().filter(role -> !role.id().equals(one.id())).toList();
    if (others.isEmpty()) {
      throw new NoAnswerException("there is no role beside " + one.id());
    }
    return others;
  }

  /** Returns whether every other role is meant. */
  public boolean isAll() {
    return to.isEmpty() || to.get().equals(List.of(ALL));
  }

  /**
   * Returns the current role.
   *
   * @throws UsageException if it is neither named nor set
   */
  public Role current(Catalog catalog, Defaults defaults) {
    return RoleRequest.require(RoleEnd.FROM, from, catalog, defaults);
  }

  /**
   * Returns the targets, each once, in the order in which they are named, or else by id.
   *
   * @throws UsageException if the current role is among them
   * @throws NoAnswerException if there is no other role
   */
  public List<Role> targets(Catalog catalog, Role current) {
    return isAll() ? others(catalog, current) : named(to.orElseThrow(), catalog, current);
  }

  private static List<Role> named(List<String> names, Catalog catalog, Role current) {
    if (names.isEmpty()) {
      throw new UsageException(TO + " names no role; name one, or leave the option out for all");
    }
    Set<Role> roles = new LinkedHashSet<>();
    for (String name : names) {
      if (name.isBlank()) {
        throw new UsageException(TO + " names no role between two commas; take one comma out");
      }
      Role role = catalog.role(name);
      if (role.id().equals(current.id())) {
        throw new UsageException(
            "%s and %s are both %s; name different roles".formatted(FROM, TO, role.title()));
      }
      roles.add(role);
    }
    return List.copyOf(roles);
  }
}
