package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import transition.model.Origin;
import transition.model.Role;
import transition.model.Transition;

/**
 * A role with everything the data has on it.
 *
 * @param transitions the authored ones from and to the role
 */
public record RoleProfile(Role role, Origin origin, List<Transition> transitions) {

  public RoleProfile {
    requireNonNull(role, "role");
    requireNonNull(origin, "origin");
    transitions = List.copyOf(transitions);
  }
}
