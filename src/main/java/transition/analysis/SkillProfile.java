package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.MissingSkill;
import transition.model.Origin;
import transition.model.Related;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * A skill with everything the data has on it.
 *
 * @param needsFirst the skills to learn before it
 * @param neededBy the skills to learn after it
 * @param heldWith the skills of which each stands for it
 * @param brings the skills that cover a part of it
 * @param covers the skills of which it covers a part
 * @param roles the roles whose profile lists it
 * @param guided what guides say about learning it
 * @param transferable the authored transitions in which it carries over
 */
public record SkillProfile(
    Skill skill,
    Origin origin,
    List<Skill> needsFirst,
    List<Skill> neededBy,
    List<Skill> heldWith,
    List<Share> brings,
    List<Share> covers,
    List<Role> roles,
    List<Guided> guided,
    List<Transition> transferable) {

  public SkillProfile {
    requireNonNull(skill, "skill");
    requireNonNull(origin, "origin");
    needsFirst = List.copyOf(needsFirst);
    neededBy = List.copyOf(neededBy);
    heldWith = List.copyOf(heldWith);
    brings = List.copyOf(brings);
    covers = List.copyOf(covers);
    roles = List.copyOf(roles);
    guided = List.copyOf(guided);
    transferable = List.copyOf(transferable);
  }

  /**
   * The share of one skill that another one covers.
   *
   * @param other the skill at the other end
   */
  public record Share(Skill other, int percent, String why) {}

  /** What the guide of a transition says about learning the skill. */
  public record Guided(Transition transition, MissingSkill missing) {}

  /** Gathers everything on a skill. */
  public static SkillProfile of(
      Skill skill,
      Origin origin,
      List<Skill> skills,
      List<Role> roles,
      List<Transition> transitions) {
    List<Share> brings = new ArrayList<>();
    List<Share> covers = new ArrayList<>();
    for (Skill other : skills) {
      part(other, skill).map(part -> share(other, part)).ifPresent(brings::add);
      part(skill, other).map(part -> share(other, part)).ifPresent(covers::add);
    }
    List<Guided> guided = new ArrayList<>();
    for (Transition transition : transitions) {
      transition.missing().items().stream()
          .filter(missing -> missing.skill().equals(skill))
          .forEach(missing -> guided.add(new Guided(transition, missing)));
    }
    return new SkillProfile(
        skill,
        origin,
        skills.stream().filter(other -> skill.needsFirst().contains(other.id())).toList(),
        skills.stream().filter(other -> other.needsFirst().contains(skill.id())).toList(),
        skills.stream().filter(other -> skill.heldWith().contains(other.id())).toList(),
        brings,
        covers,
        roles.stream().filter(role -> role.skills().contains(skill)).toList(),
        guided,
        transitions.stream()
            .filter(
                transition ->
                    transition.transferable().items().stream()
                        .anyMatch(item -> item.skill().equals(skill)))
            .toList());
  }

  /** Returns what one skill covers of another. */
  private static Optional<Related> part(Skill covering, Skill covered) {
    return covered.related().stream()
        .filter(related -> related.skill().equals(covering.id()))
        .findFirst();
  }

  private static Share share(Skill other, Related part) {
    return new Share(other, part.percent(), part.why());
  }
}
