package transition.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.Role;

/** Which transitions there are by the names of their files. */
final class AuthoredWays {

  private static final String BETWEEN = "-to-";

  private AuthoredWays() {}

  /** For each role with any, the ids of the roles that its transitions lead to. */
  static Map<String, Set<String>> of(List<String> transitions, List<Role> among) {
    Set<String> roles = among.stream().map(Role::id).collect(Collectors.toSet());
    Map<String, Set<String>> ways = new HashMap<>();
    for (String id : transitions) {
      // An id may have "-to-" in it, so every place is tried.
      for (int i = id.indexOf(BETWEEN); i >= 0; i = id.indexOf(BETWEEN, i + 1)) {
        String from = id.substring(0, i);
        String to = id.substring(i + BETWEEN.length());
        if (roles.contains(from) && roles.contains(to)) {
          ways.computeIfAbsent(from, role -> new HashSet<>()).add(to);
        }
      }
    }
    return ways;
  }
}
