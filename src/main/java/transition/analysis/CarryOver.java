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
 * How much of the missing skills of an estimate comes with others that are there. A skill that the
 * user has whole brings all that it builds on, as one in a profile does; a related one brings its
 * share, and of several the one that brings the most counts. A guide's own figures are never
 * changed by our judgment.
 */
public final class CarryOver {

  private CarryOver() {}

  /**
   * The knowledge, and for an estimate what other skills bring beside it.
   *
   * @param skills finds a skill by its id
   */
  public static Knowledge added(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    if (!transition.isDerived()) {
      return knowledge;
    }
    Map<Skill, Skill> through = builtOn(knowledge, skills);
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

  /** What the skills that somebody has whole build on, each with one of them. */
  private static Map<Skill, Skill> builtOn(Knowledge said, Function<String, Skill> skills) {
    Map<Skill, Skill> through = new LinkedHashMap<>();
    said.percents()
        .forEach(
            (skill, percent) -> {
              if (percent == 100) {
                ProfileGap.prerequisites(skill, skills)
                    .forEach(needed -> through.putIfAbsent(needed, skill));
              }
            });
    through.keySet().removeAll(said.percents().keySet());
    return through;
  }

  /**
   * The same for skills that no transition is about.
   *
   * @param have what someone has beyond what they said
   * @param wanted what they lack
   */
  static Knowledge added(Knowledge knowledge, Collection<Skill> have, Collection<Skill> wanted) {
    Map<String, HeldShare> held = said(knowledge);
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

  /** What somebody has, and how much of it. */
  private record HeldShare(Skill skill, int percent) {}

  private static Map<String, HeldShare> said(Knowledge knowledge) {
    Map<String, HeldShare> held = new HashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> held.put(skill.id(), new HeldShare(skill, percent)));
    return held;
  }

  /** By id: what the user says, what the old role brings along and what else carries over. */
  private static Map<String, HeldShare> held(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    Map<String, HeldShare> held = said(knowledge);
    ProfileGap.brought(transition.from(), skills)
        .forEach(skill -> held.put(skill.id(), new HeldShare(skill, 100)));
    transition
        .transferable()
        .items()
        .forEach(item -> held.put(item.skill().id(), new HeldShare(item.skill(), 100)));
    return held;
  }
}
