package transition.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.Role;
import transition.model.TransitionId;

/** Which transitions there are by the names of their files. */
final class AuthoredRoutes {

  private AuthoredRoutes() {}

  /** For each role with any, the ids of the roles that its transitions lead to. */
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
