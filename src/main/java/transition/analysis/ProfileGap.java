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
 * What one role's profile asks for beyond that of another.
 *
 * <p>Someone who has a skill has its prerequisites, too, even if the profile does not list them,
 * and the skills for which it stands. The prerequisites of a missing skill are missing with it.
 *
 * @param held the target's skills that the current role brings, in the order of the target's
 *     profile
 * @param missing the other ones, each after its prerequisites
 */
public record ProfileGap(Role from, Role to, List<Held> held, List<Skill> missing) {

  public ProfileGap {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    held = List.copyOf(held);
    missing = List.copyOf(missing);
  }

  /**
   * A skill that the current role brings.
   *
   * @param through the skill of the current role that builds on it or stands for it, if its profile
   *     does not list the skill itself; also empty for skills of any job
   */
  public record Held(Skill skill, Optional<Skill> through) {

    /** Returns whether the skill is held in other words: by one that stands for it. */
    public boolean isInOtherWords() {
      return through.filter(other -> skill.heldWith().contains(other.id())).isPresent();
    }
  }

  /**
   * Compares two profiles.
   *
   * @param ofAnyJob skills that everybody brings, whatever their profile lists
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
    inOtherWords(brought(to, skills), have, skills).forEach(have::putIfAbsent);
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

  /** Returns the skills of a role's profile with all their prerequisites. */
  static Set<Skill> brought(Role role, Function<String, Skill> skills) {
    Set<Skill> brought = new LinkedHashSet<>(role.skills());
    role.skills().forEach(skill -> brought.addAll(prerequisites(skill, skills)));
    return brought;
  }

  /** Returns everything that has to be learned before a skill. */
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

  /** Returns the skills of a profile that others stand for, with their prerequisites. */
  private static Map<Skill, Optional<Skill>> inOtherWords(
      Set<Skill> profile, Map<Skill, Optional<Skill>> have, Function<String, Skill> skills) {
    Map<Skill, Optional<Skill>> held = new LinkedHashMap<>();
    for (Skill skill : profile) {
      if (!skill.heldWith().isEmpty() && !have.containsKey(skill)) {
        have.keySet().stream()
            .filter(other -> skill.heldWith().contains(other.id()))
            .findFirst()
            .ifPresent(
                other -> {
                  held.put(skill, Optional.of(other));
                  prerequisites(skill, skills)
                      .forEach(needed -> held.putIfAbsent(needed, Optional.of(skill)));
                });
      }
    }
    return held;
  }

  /** Adds depth first. Prerequisites in a pack never form a cycle. */
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
