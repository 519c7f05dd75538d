package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import transition.model.Origin;
import transition.model.Role;
import transition.model.Transition;

/**
 * Everything known of a role.
 *
 * @param transitions the authored ones that begin or end at it
 */
public record RoleProfile(Role role, Origin origin, List<Transition> transitions) {

  public RoleProfile {
    requireNonNull(role, "role");
    requireNonNull(origin, "origin");
    transitions = List.copyOf(transitions);
  }
}
