package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * Narrows lists down to what has to do with one role, or with two.
 *
 * @param from where to come from; empty for anywhere
 * @param to where to go; empty for anywhere
 */
public record ListFilter(Optional<Role> from, Optional<Role> to) {

  public ListFilter {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /** Whether everything stays. */
  public boolean isNone() {
    return from.isEmpty() && to.isEmpty();
  }

  /** The transitions that begin and end there. */
  public List<Transition> transitions(List<Transition> all) {
    return all.stream()
        .filter(transition -> from.isEmpty() || transition.from().equals(from.get()))
        .filter(transition -> to.isEmpty() || transition.to().equals(to.get()))
        .toList();
  }

  /** The other ends of transitions that begin or end there; of both roles, whatever is between. */
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

  /** The skills that the one role has and the other needs. */
  public List<Skill> skills(List<Skill> all) {
    return all.stream()
        .filter(skill -> from.isEmpty() || from.get().skills().contains(skill))
        .filter(skill -> to.isEmpty() || to.get().skills().contains(skill))
        .toList();
  }
}
