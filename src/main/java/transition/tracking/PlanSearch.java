package transition.tracking;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a plan is job search.
 *
 * @param phases the numbers of its phases; none if the plan's version did not know of any
 * @param added those that are not the guide's own
 * @param noticeWeeks the weeks from an offer to the first day in the new job
 */
public record PlanSearch(Set<Integer> phases, Set<Integer> added, int noticeWeeks) {

  public PlanSearch {
    phases = Collections.unmodifiableSet(new TreeSet<>(phases));
    added = Collections.unmodifiableSet(new TreeSet<>(added));
  }
}
