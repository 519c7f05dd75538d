package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * Narrows lists to what has to do with one role or two.
 *
 * @param from the role to leave; empty for any
 * @param to the role to reach; empty for any
 */
public record ListFilter(Optional<Role> from, Optional<Role> to) {

  public ListFilter {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /** Returns whether the filter lets everything pass. */
  public boolean isNone() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Returns the transitions that match both ends. */
  public List<Transition> transitions(List<Transition> all) {
    return all.stream()
        .filter(transition -> from.isEmpty() || transition.from().equals(from.get()))
        .filter(transition -> to.isEmpty() || transition.to().equals(to.get()))
        .toList();
  }

  /**
   * Returns the other ends of the transitions from or to a single role. With two roles, returns
   * both if a transition connects them; with none, the ends of all transitions.
   */
  public List<Role> roles(List<Transition> all) {
    return transitions(all).stream()
        .flatMap(
            transition ->
                Stream.concat(
                    from.isPresent() && to.isEmpty()
                        ? Stream.empty()
                        : Stream.of(transition.from()),
                    to.isPresent() && from.isEmpty() ? Stream.empty() : Stream.of(transition.to())))
        .distinct()
        .toList();
  }

  /** Returns the skills of the first role that the second one needs. */
  public List<Skill> skills(List<Skill> all) {
    return all.stream()
        .filter(skill -> from.isEmpty() || from.get().skills().contains(skill))
        .filter(skill -> to.isEmpty() || to.get().skills().contains(skill))
        .toList();
  }
}
