package transition.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * A node of the route search: the role that is reached and the skills gathered so far.
 *
 * @param gathered the profiles of earlier roles with all prerequisites, whichever guides led there.
 *     The profile of the current role is left to the next transition, as in every gap
 * @param held the gathered skills and the current profile, as bits of {@link StepBounds}
 */
record SearchState(
    Role role, List<Route.Step> steps, Set<Skill> gathered, BitSet held, Effort effort) {

  /** Returns the state from which every route starts. */
  static SearchState start(Role role, StepBounds bounds) {
    return new SearchState(role, List.of(), Set.of(), bounds.heldAtFirst(role), Effort.ZERO);
  }

  /** Returns the state after one more step. */
  SearchState to(Role next, Knowledge stated, RouteGraph graph, StepBounds bounds) {
    Transition transition = graph.between(role, next);
    Move move =
        new Move(
            transition,
            CarryOver.added(stated.knowing(gathered), transition, Set.of(), graph::skill));
    Effort hours = graph.total(move);
    List<Route.Step> longer = new ArrayList<>(steps);
    longer.add(new Route.Step(move, hours));
    Set<Skill> more = new LinkedHashSet<>(gathered);
    more.addAll(ProfileGap.brought(role, graph::skill));
    return new SearchState(next, longer, more, bounds.heldAfter(held, next), effort.plus(hours));
  }

  boolean hasVisited(Role other) {
    return role.id().equals(other.id())
        || steps.stream().anyMatch(step -> step.from().id().equals(other.id()));
  }

  Route route() {
    return new Route(steps);
  }
}
