package transition.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.Role;
import transition.model.TransitionId;

/** Derives the authored transitions from the names of their files. */
final class AuthoredRoutes {

  private AuthoredRoutes() {}

  /**
   * Returns the ids of the target roles by the id of the role that their transitions start from.
   */
  static Map<String, Set<String>> of(List<String> transitions, List<Role> among) {
    Set<String> roles = among.stream().map(Role::id).collect(Collectors.toSet());
    Map<String, Set<String>> targets = new HashMap<>();
    for (String id : transitions) {
      for (TransitionId reading : TransitionId.readings(id)) {
        if (roles.contains(reading.from()) && roles.contains(reading.to())) {
          targets.computeIfAbsent(reading.from(), role -> new HashSet<>()).add(reading.to());
        }
      }
    }
    return targets;
  }
}
