package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Related;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/**
 * The skill to learn first for someone who has not decided on a target.
 *
 * @param targets the roles in question
 * @param best the recommended skill; empty if no skill shortens any route. It may shorten none
 *     itself if a better one needs it first
 * @param others the other skills that shorten a route, best first
 */
public record NextSkill(
    Role from, List<Role> targets, Optional<SkillGain> best, List<SkillGain> others) {

  /** How many of the other skills are shown. */
  public static final int MOST_OTHERS = 10;

  public NextSkill {
    requireNonNull(from, "from");
    targets = List.copyOf(targets);
    requireNonNull(best, "best");
    others = List.copyOf(others);
  }

  /**
   * Ranks the missing skills of all targets, but for those that the current profile holds in other
   * words. If the best one needs a missing skill, the best ranked of its prerequisites takes its
   * place.
   *
   * @param transitions the transitions from the current role to the targets
   * @param stated what the user stated, without what related skills bring
   * @param total returns all study time of a move
   * @param skills finds a skill by its id
   */
  public static NextSkill of(
      Role from,
      List<Transition> transitions,
      Knowledge stated,
      Function<Move, Effort> total,
      Function<String, Skill> skills) {
    List<SkillGain> ranked = ranked(from, transitions, stated, total, skills);
    List<SkillGain> useful = ranked.stream().filter(gain -> !gain.saved().isZero()).toList();
    Optional<SkillGain> best = useful.stream().findFirst();
    while (best.isPresent() && !best.get().canBegin()) {
      List<Skill> first = best.get().needsFirst();
      best = ranked.stream().filter(gain -> first.contains(gain.skill())).findFirst();
    }
    Optional<SkillGain> chosen = best;
    return new NextSkill(
        from,
        transitions.stream().map(Transition::to).toList(),
        chosen,
        useful.stream().filter(gain -> !chosen.equals(Optional.of(gain))).toList());
  }

  private static List<SkillGain> ranked(
      Role from,
      List<Transition> transitions,
      Knowledge stated,
      Function<Move, Effort> total,
      Function<String, Skill> skills) {
    Map<Skill, Savings> savings = new LinkedHashMap<>();
    List<Gap> gaps =
        transitions.stream()
            .map(
                transition ->
                    Gap.of(
                        transition,
                        CarryOver.added(stated, transition, Set.of(), skills),
                        Set.of()))
            .toList();
    Set<Skill> profile = ProfileGap.brought(from, skills);
    Set<Skill> missing =
        gaps.stream()
            .flatMap(gap -> gap.missing().stream())
            .map(Gap.Open::skill)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    missing.removeAll(heldInOtherWords(missing, profile, skills));
    missing.forEach(skill -> savings.put(skill, new Savings()));
    gaps.forEach(gap -> addSavings(gap, stated, total, skills, savings));
    Knowledge brought = CarryOver.added(stated, profile, savings.keySet());
    List<SkillGain> gains = new ArrayList<>();
    savings.forEach(
        (skill, saving) ->
            gains.add(
                new SkillGain(
                    skill,
                    brought.left(Effort.ofReferenceWeeks(skill.learning().weeksOrAssumed()), skill),
                    saving.roles,
                    saving.saved,
                    skill.needsFirst().stream()
                        .map(skills)
                        .filter(savings::containsKey)
                        .toList())));
    return gains.stream().sorted(SkillGain.RANK).toList();
  }

  /** Returns the skills that the profile holds under another name, with all that they need. */
  private static Set<Skill> heldInOtherWords(
      Set<Skill> missing, Set<Skill> profile, Function<String, Skill> skills) {
    Set<Skill> held = new LinkedHashSet<>();
    for (Skill skill : missing) {
      if (profile.stream().anyMatch(other -> skill.heldWith().contains(other.id()))) {
        held.add(skill);
        held.addAll(ProfileGap.prerequisites(skill, skills));
      }
    }
    return held;
  }

  /** The savings of one skill, added up over all targets. */
  private static final class Savings {
    private final List<Role> roles = new ArrayList<>();
    private Effort saved = Effort.ZERO;
  }

  /** Adds up what each skill saves on one transition. */
  private static void addSavings(
      Gap gap,
      Knowledge stated,
      Function<Move, Effort> total,
      Function<String, Skill> skills,
      Map<Skill, Savings> savings) {
    Transition transition = gap.transition();
    Effort before =
        total.apply(new Move(transition, CarryOver.added(stated, transition, Set.of(), skills)));
    Set<String> relevant = new LinkedHashSet<>();
    for (Gap.Open open : gap.missing()) {
      relevant.add(open.skill().id());
      open.skill().related().stream().map(Related::skill).forEach(relevant::add);
    }
    savings.forEach(
        (skill, saving) -> {
          if (relevant.contains(skill.id())
              || ProfileGap.prerequisites(skill, skills).stream()
                  .anyMatch(needed -> relevant.contains(needed.id()))) {
            Knowledge more =
                CarryOver.added(stated.knowing(List.of(skill)), transition, Set.of(), skills);
            Effort after = total.apply(new Move(transition, more));
            if (after.compareTo(before) < 0) {
              saving.roles.add(transition.to());
              saving.saved = saving.saved.plus(before.minus(after));
            }
          }
        });
  }
}
