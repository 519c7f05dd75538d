package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * The entries that {@code list} shows. A list that was not asked for is empty; one without entries
 * is present.
 */
public record Listing(
    Optional<List<Role>> roles,
    Optional<List<Transition>> transitions,
    Optional<List<Skill>> skills) {

  public Listing {
    requireNonNull(roles, "roles");
    requireNonNull(transitions, "transitions");
    requireNonNull(skills, "skills");
  }

  /** Returns the ids of all entries, transitions as "backend-to-mlops". */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    roles.ifPresent(all -> all.forEach(role -> ids.add(role.id())));
    transitions.ifPresent(all -> all.forEach(transition -> ids.add(transition.id())));
    skills.ifPresent(all -> all.forEach(skill -> ids.add(skill.id())));
    return ids;
  }
}
