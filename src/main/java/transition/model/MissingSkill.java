package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A skill that the target role needs and the current role lacks.
 *
 * @param priority empty if the guide sets none
 * @param weeks at the reference pace; empty if the guide gives none
 * @param how the guide's advice on learning it
 * @param resources courses, books and pages, the most useful first
 */
public record MissingSkill(
    Skill skill,
    Optional<Priority> priority,
    OptionalInt weeks,
    String how,
    List<String> resources) {

  public MissingSkill {
    requireNonNull(skill, "skill");
    requireNonNull(priority, "priority");
    requireNonNull(weeks, "weeks");
    requireNonNull(how, "how");
    resources = List.copyOf(resources);
  }
}
