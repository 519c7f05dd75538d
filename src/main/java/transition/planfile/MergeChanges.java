package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes of a plan that its states before and after do not show.
 *
 * @param firstWeek the first week that is laid out anew; earlier weeks only lose open tasks
 * @param leftOut the numbers of the tasks that are left out
 * @param added the numbers of new tasks, which the user's file does not have
 * @param keys new values of front matter keys; a key without values is removed
 * @param soonest the soonest day by which an open first step is to be done
 */
public record MergeChanges(
    int firstWeek,
    Set<String> leftOut,
    Set<String> added,
    Map<String, List<String>> keys,
    LocalDate soonest) {

  public MergeChanges {
    requireNonNull(soonest, "soonest");
    added = Set.copyOf(added);
    leftOut = Set.copyOf(leftOut);
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys)); // the order in the file
  }
}
