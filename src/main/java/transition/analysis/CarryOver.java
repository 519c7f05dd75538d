package transition.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.MissingSkill;
import transition.model.Related;
import transition.model.Skill;
import transition.model.Transition;

/**
 * Works out how much of an estimate's missing skills comes with other skills: with those that the
 * user has, and with those that the plan has taught by then. A skill known in full brings
 * everything that it builds on; a related skill brings its share, and of several related skills the
 * largest share counts. The figures of a guide are never changed, but a skill that stands for one
 * of its skills counts there, too.
 */
public final class CarryOver {

  /** By id. */
  private final Map<String, HeldShare> held = new HashMap<>();

  private final Map<Skill, Carried> carried = new LinkedHashMap<>();

  private CarryOver() {}

  /**
   * A skill that someone has by then.
   *
   * @param percent how much of it
   */
  private record HeldShare(Skill skill, int percent, Through through) {}

  /**
   * Returns the knowledge, together with what other skills bring.
   *
   * @param skipped skills that the plan does not teach
   * @param skills finds a skill by its id
   */
  public static Knowledge added(
      Knowledge knowledge,
      Transition transition,
      Set<Skill> skipped,
      Function<String, Skill> skills) {
    List<Skill> wanted = transition.missing().items().stream().map(MissingSkill::skill).toList();
    CarryOver carryOver = new CarryOver();
    carryOver.state(knowledge);
    if (!transition.isDerived()) {
      carryOver.standIn(wanted, knowledge);
    } else {
      Map<Skill, Skill> dependents = dependents(knowledge, skills);
      dependents.keySet().forEach(carryOver::have);
      carryOver.standIn(wanted, knowledge);
      carryOver.heldInOtherWords().forEach(skill -> addDependent(skill, dependents, skills));
      dependents.keySet().removeAll(knowledge.percents().keySet());
      dependents.keySet().forEach(carryOver::have);
      ProfileGap.brought(transition.from(), skills).forEach(carryOver::have);
      transition.transferable().items().forEach(item -> carryOver.have(item.skill()));
      carryOver.learn(wanted, skipped, dependents);
    }
    return knowledge.with(carryOver.carried);
  }

  /**
   * Returns the knowledge with what related skills bring, outside of any plan.
   *
   * @param have skills that someone has beyond those they stated
   * @param wanted the skills they lack
   */
  static Knowledge added(Knowledge knowledge, Collection<Skill> have, Collection<Skill> wanted) {
    CarryOver carryOver = new CarryOver();
    carryOver.state(knowledge);
    have.forEach(carryOver::have);
    for (Skill skill : wanted) {
      carryOver.relatedTo(skill).ifPresent(part -> carryOver.carried.put(skill, part));
    }
    return knowledge.with(carryOver.carried);
  }

  /** Maps each prerequisite of a skill known in full to that skill. */
  private static Map<Skill, Skill> dependents(Knowledge stated, Function<String, Skill> skills) {
    Map<Skill, Skill> dependents = new LinkedHashMap<>();
    stated
        .percents()
        .forEach(
            (skill, percent) -> {
              if (percent == 100) {
                addDependent(skill, dependents, skills);
              }
            });
    dependents.keySet().removeAll(stated.percents().keySet());
    return dependents;
  }

  private static void addDependent(
      Skill skill, Map<Skill, Skill> dependents, Function<String, Skill> skills) {
    ProfileGap.prerequisites(skill, skills)
        .forEach(needed -> dependents.putIfAbsent(needed, skill));
  }

  private void state(Knowledge knowledge) {
    knowledge
        .percents()
        .forEach(
            (skill, percent) ->
                held.put(skill.id(), new HeldShare(skill, percent, Through.RELATED)));
  }

  private void have(Skill skill) {
    held.put(skill.id(), new HeldShare(skill, 100, Through.RELATED));
  }

  /** Counts skills that stand for wanted ones. */
  private void standIn(List<Skill> wanted, Knowledge stated) {
    for (Skill skill : wanted) {
      for (String id : skill.heldWith()) {
        HeldShare other = held.get(id);
        if (other != null) {
          carry(skill, new Carried(other.skill, other.percent, Through.ALTERNATIVE));
        }
      }
    }
    carried.forEach(
        (skill, part) -> {
          if (!stated.percents().containsKey(skill)) {
            held.put(skill.id(), new HeldShare(skill, part.percent(), Through.RELATED));
          }
        });
  }

  /** Returns the skills that are had in full by one that stands for them. */
  private List<Skill> heldInOtherWords() {
    return carried.keySet().stream().filter(skill -> percentHeld(skill) == 100).toList();
  }

  private int percentHeld(Skill skill) {
    HeldShare share = held.get(skill.id());
    return share == null ? 0 : share.percent;
  }

  /** Goes through the skills of a plan in its order. */
  private void learn(List<Skill> wanted, Set<Skill> skipped, Map<Skill, Skill> dependents) {
    for (Skill skill : wanted) {
      Skill dependent = dependents.get(skill);
      if (dependent != null) {
        carried.put(skill, new Carried(dependent, 100, Through.DEPENDENT));
      } else {
        relatedTo(skill).ifPresent(part -> carry(skill, part));
      }
      if (!skipped.contains(skill) && percentHeld(skill) < 100) {
        held.put(skill.id(), new HeldShare(skill, 100, Through.TAUGHT_EARLIER));
      }
    }
  }

  /** Counts a share of a skill, unless one as large counts already. */
  private void carry(Skill skill, Carried part) {
    carried.merge(skill, part, (one, two) -> two.percent() > one.percent() ? two : one);
  }

  /** Returns the largest share of a skill that comes with a related one; empty if none does. */
  private Optional<Carried> relatedTo(Skill skill) {
    Optional<Carried> largest = Optional.empty();
    for (Through through : List.of(Through.RELATED, Through.TAUGHT_EARLIER)) {
      for (Related related : skill.related()) {
        HeldShare source = held.get(related.skill());
        if (source != null && source.through == through) {
          int percent = related.percent() * source.percent / 100;
          if (percent > largest.map(Carried::percent).orElse(0)) {
            largest = Optional.of(new Carried(source.skill, percent, through));
          }
        }
      }
    }
    return largest;
  }
}
