package transition.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import transition.model.Knowledge;
import transition.model.Role;

/**
 * Searches for the shortest routes from one role to another. Skills gathered in one role count for
 * the next, so later steps are shorter. Every role on the way must bring the target nearer: it has
 * a skill that the target needs and that is still missing.
 *
 * <p>Branch and bound: a step is taken only if its lower bound leaves room among the best routes.
 * Out of a thousand roles few are looked at closely, and none of the best routes is missed.
 */
public final class RouteSearch {

  private final Role target;
  private final Knowledge stated;
  private final RouteGraph graph;
  private final StepBounds bounds;
  private final int count;
  private final TreeSet<Route> best = new TreeSet<>(Route.RANK);

  private RouteSearch(Role target, Knowledge stated, RouteGraph graph, int count) {
    this.target = target;
    this.stated = stated;
    this.graph = graph;
    this.bounds = new StepBounds(graph, stated);
    this.count = count;
  }

  /**
   * Returns the direct route and the best ones.
   *
   * @param stated what the user stated, without what related skills bring
   * @param mostSteps the largest number of steps, at least 1
   * @param count how many routes to look for, at least 1
   */
  public static Routes between(
      Role from, Role to, Knowledge stated, RouteGraph graph, int mostSteps, int count) {
    RouteSearch search = new RouteSearch(to, stated, graph, count);
    SearchState start = SearchState.start(from, search.bounds);
    Route direct = search.next(start, to).route();
    search.offer(direct);
    for (int steps = 2; steps <= mostSteps; steps++) {
      search.extend(start, steps);
    }
    return new Routes(from, to, direct, List.copyOf(search.best));
  }

  /** Tries all routes that reach the target in exactly {@code steps} more steps. */
  private void extend(SearchState state, int steps) {
    if (steps == 1) {
      offer(next(state, target).route());
      return;
    }
    for (Candidate candidate : candidates(state, steps)) {
      if (candidate.atLeast > mostMinutes()) {
        return;
      }
      extend(next(state, candidate.role), steps - 1);
    }
  }

  /**
   * A role that may come next.
   *
   * @param atLeast a lower bound for the whole route, in minutes
   */
  private record Candidate(Role role, long atLeast) {}

  /** Returns the promising candidates, best first. */
  private List<Candidate> candidates(SearchState state, int steps) {
    BitSet needed = bounds.missing(state.held(), target);
    Set<String> authored = graph.authoredFrom(state.role());
    long spent = state.effort().minutes();
    boolean byGuideOnly = spent + bounds.derived(state.held(), target, steps) > mostMinutes();
    List<Candidate> candidates = new ArrayList<>();
    for (Role role : graph.roles()) {
      boolean hopeless =
          byGuideOnly
              && steps == 2
              && !authored.contains(role.id())
              && !graph.authoredFrom(role).contains(target.id());
      if (!hopeless && isSteppingStone(state, role) && bounds.teachesAnyOf(needed, role)) {
        long atLeast = spent + atLeast(state, role, steps);
        if (atLeast <= mostMinutes()) {
          candidates.add(new Candidate(role, atLeast));
        }
      }
    }
    candidates.sort(
        Comparator.comparingLong(Candidate::atLeast)
            .thenComparing(candidate -> candidate.role.id()));
    return candidates;
  }

  private boolean isSteppingStone(SearchState state, Role role) {
    return !role.id().equals(target.id()) && !state.hasVisited(role);
  }

  private long atLeast(SearchState state, Role role, int steps) {
    long step = bounds.step(state.held(), state.role(), role);
    return steps > 2
        ? step
        : step + bounds.step(bounds.heldAfter(state.held(), role), role, target);
  }

  private SearchState next(SearchState state, Role role) {
    return state.to(role, stated, graph, bounds);
  }

  private void offer(Route route) {
    best.add(route);
    if (best.size() > count) {
      best.pollLast();
    }
  }

  /** Returns the most study time with which a route is still among the best. */
  private long mostMinutes() {
    return best.size() < count ? Long.MAX_VALUE : best.last().total().minutes();
  }
}
