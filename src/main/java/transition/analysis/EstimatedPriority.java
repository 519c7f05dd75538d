package transition.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;

/**
 * Our estimate of how important a skill is for a role, where no guide covers the move. The guides
 * from other roles to this one come first: what at least half of those that rank the skill call
 * critical is critical; otherwise, what at least half rank important or higher is important; and
 * the rest is nice to have. A skill that none of them ranks is important, since the profile lists
 * it. Whatever they say, a skill on which two or more others of the profile build is critical.
 */
final class EstimatedPriority {

  /** How many skills of a profile build on a critical one. */
  private static final int MANY = 2;

  private final Map<String, List<Priority>> given;

  /** The skills of the profile, with what each of them builds on. */
  private final Map<Skill, Set<Skill>> profile = new LinkedHashMap<>();

  /**
   * Looks at a role.
   *
   * @param given what the guides to it say of a skill, by its id
   * @param skills finds a skill by its id
   */
  EstimatedPriority(Role role, Map<String, List<Priority>> given, Function<String, Skill> skills) {
    this.given = given;
    role.skills().forEach(skill -> profile.put(skill, ProfileGap.prerequisites(skill, skills)));
  }

  Priority of(Skill skill) {
    long builtOnIt = profile.values().stream().filter(needs -> needs.contains(skill)).count();
    List<Priority> ranks =
        Optional.ofNullable(given.get(skill.id())).orElse(List.of()).stream().sorted().toList();
    if (builtOnIt >= MANY) {
      return Priority.CRITICAL;
    }
    // half of them rank the skill as high as the one in the middle, or higher
    return ranks.isEmpty() ? Priority.IMPORTANT : ranks.get((ranks.size() - 1) / 2);
  }
}
