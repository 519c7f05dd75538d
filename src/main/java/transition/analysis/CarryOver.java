package transition.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.MissingSkill;
import transition.model.Related;
import transition.model.Skill;
import transition.model.Transition;

/**
 * Works out how much of an estimate's missing skills comes with skills that the user has. A skill
 * known in full brings everything that it builds on; a related skill brings its share, and of
 * several related skills the largest share counts. The figures of a guide are never changed.
 */
public final class CarryOver {

  private CarryOver() {}

  /**
   * Returns the knowledge, together with what other skills bring if the transition is an estimate.
   *
   * @param skills finds a skill by its id
   */
  public static Knowledge added(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    if (!transition.isDerived()) {
      return knowledge;
    }
    Map<Skill, Skill> through = prerequisitesOfKnown(knowledge, skills);
    Map<String, HeldShare> held = new HashMap<>();
    through.keySet().forEach(skill -> held.put(skill.id(), new HeldShare(skill, 100)));
    held.putAll(held(knowledge, transition, skills));
    List<Skill> wanted = transition.missing().items().stream().map(MissingSkill::skill).toList();
    Map<Skill, Carried> carried = new LinkedHashMap<>(added(knowledge, held, wanted).carried());
    for (Skill skill : wanted) {
      Skill builder = through.get(skill);
      if (builder != null) {
        carried.put(skill, new Carried(builder, 100));
      }
    }
    return knowledge.with(carried);
  }

  /** Maps each prerequisite of a skill known in full to that skill. */
  private static Map<Skill, Skill> prerequisitesOfKnown(
      Knowledge stated, Function<String, Skill> skills) {
    Map<Skill, Skill> through = new LinkedHashMap<>();
    stated
        .percents()
        .forEach(
            (skill, percent) -> {
              if (percent == 100) {
                ProfileGap.prerequisites(skill, skills)
                    .forEach(needed -> through.putIfAbsent(needed, skill));
              }
            });
    through.keySet().removeAll(stated.percents().keySet());
    return through;
  }

  /**
   * Returns the knowledge with what related skills bring, outside of any transition.
   *
   * @param have skills that someone has beyond those they stated
   * @param wanted the skills they lack
   */
  static Knowledge added(Knowledge knowledge, Collection<Skill> have, Collection<Skill> wanted) {
    Map<String, HeldShare> held = stated(knowledge);
    have.forEach(skill -> held.put(skill.id(), new HeldShare(skill, 100)));
    return added(knowledge, held, wanted);
  }

  private static Knowledge added(
      Knowledge knowledge, Map<String, HeldShare> held, Collection<Skill> wanted) {
    Map<Skill, Carried> carried = new LinkedHashMap<>();
    for (Skill skill : wanted) {
      for (Related related : skill.related()) {
        HeldShare source = held.get(related.skill());
        if (source != null) {
          int percent = related.percent() * source.percent() / 100;
          Carried before = carried.get(skill);
          if (percent > 0 && (before == null || before.percent() < percent)) {
            carried.put(skill, new Carried(source.skill(), percent));
          }
        }
      }
    }
    return knowledge.with(carried);
  }

  /** A skill that someone has, and how much of it in percent. */
  private record HeldShare(Skill skill, int percent) {}

  private static Map<String, HeldShare> stated(Knowledge knowledge) {
    Map<String, HeldShare> held = new HashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> held.put(skill.id(), new HeldShare(skill, percent)));
    return held;
  }

  /** Returns by id what the user stated, what the old role brings and what else carries over. */
  private static Map<String, HeldShare> held(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    Map<String, HeldShare> held = stated(knowledge);
    ProfileGap.brought(transition.from(), skills)
        .forEach(skill -> held.put(skill.id(), new HeldShare(skill, 100)));
    transition
        .transferable()
        .items()
        .forEach(item -> held.put(item.skill().id(), new HeldShare(item.skill(), 100)));
    return held;
  }
}
