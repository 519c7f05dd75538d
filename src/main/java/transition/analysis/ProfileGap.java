package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.model.Role;
import transition.model.Skill;

/**
 * What the profile of one role asks for beyond that of another.
 *
 * <p>Who has a skill has what it needs first, too, even where a profile does not list it; and what
 * a missing skill needs first is missing with it.
 *
 * @param held the skills of the target that are there, in the order of its profile
 * @param missing those that are not, each after what it needs first
 */
public record ProfileGap(Role from, Role to, List<Held> held, List<Skill> missing) {

  public ProfileGap {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    held = List.copyOf(held);
    missing = List.copyOf(missing);
  }

  /**
   * A skill that is there.
   *
   * @param through the skill of the old role that builds on it, if its profile does not list the
   *     skill itself; also empty for what every job teaches
   */
  public record Held(Skill skill, Optional<Skill> through) {}

  /**
   * Compares two profiles.
   *
   * @param ofAnyJob skills that everybody brings along, whatever their profile lists
   * @param skills finds a skill by its id
   */
  public static ProfileGap of(
      Role from, Role to, Collection<Skill> ofAnyJob, Function<String, Skill> skills) {
    Map<Skill, Optional<Skill>> have = new LinkedHashMap<>();
    from.skills().forEach(skill -> have.put(skill, Optional.empty()));
    for (Skill skill : from.skills()) {
      prerequisites(skill, skills).forEach(needed -> have.putIfAbsent(needed, Optional.of(skill)));
    }
    ofAnyJob.forEach(skill -> have.put(skill, Optional.empty()));
    List<Held> held = new ArrayList<>();
    Set<Skill> missing = new LinkedHashSet<>();
    for (Skill skill : to.skills()) {
      Optional<Skill> through = have.get(skill);
      if (through != null) {
        held.add(new Held(skill, through));
      } else {
        addWithPrerequisites(skill, have, missing, skills);
      }
    }
    return new ProfileGap(from, to, held, List.copyOf(missing));
  }

  /** What someone in a role has: its profile, with all that its skills build on. */
  static Set<Skill> brought(Role role, Function<String, Skill> skills) {
    Set<Skill> brought = new LinkedHashSet<>(role.skills());
    role.skills().forEach(skill -> brought.addAll(prerequisites(skill, skills)));
    return brought;
  }

  /** All that has to be learned before a skill. */
  public static Set<Skill> prerequisites(Skill skill, Function<String, Skill> skills) {
    Set<Skill> found = new LinkedHashSet<>();
    Deque<Skill> open = new ArrayDeque<>(List.of(skill));
    while (!open.isEmpty()) {
      for (String id : open.pop().needsFirst()) {
        Skill needed = skills.apply(id);
        if (found.add(needed)) {
          open.push(needed);
        }
      }
    }
    return found;
  }

  /** Depth first; a pack has no skills that wait for each other. */
  private static void addWithPrerequisites(
      Skill skill,
      Map<Skill, Optional<Skill>> have,
      Set<Skill> missing,
      Function<String, Skill> skills) {
    if (have.containsKey(skill) || missing.contains(skill)) {
      return;
    }
    for (String id : skill.needsFirst()) {
      addWithPrerequisites(skills.apply(id), have, missing, skills);
    }
    missing.add(skill);
  }
}
