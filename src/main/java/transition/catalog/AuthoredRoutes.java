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
    Map<String, Set<String>> ways = new HashMap<>();
    for (String id : transitions) {
      for (TransitionId one : TransitionId.readings(id)) {
        if (roles.contains(one.from()) && roles.contains(one.to())) {
          ways.computeIfAbsent(one.from(), role -> new HashSet<>()).add(one.to());
        }
      }
    }
    return ways;
  }
}
