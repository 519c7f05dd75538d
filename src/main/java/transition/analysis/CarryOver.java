package transition.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.MissingSkill;
import transition.model.Related;
import transition.model.Skill;
import transition.model.Transition;

/**
 * How much of the missing skills of an estimate comes with related ones that are there: of several,
 * the one that brings the most. A guide's own figures are never changed by our judgment.
 */
public final class CarryOver {

  private CarryOver() {}

  /**
   * The knowledge, and for an estimate what related skills bring beside it.
   *
   * @param skills finds a skill by its id
   */
  public static Knowledge added(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    return transition.isDerived()
        ? added(
            knowledge,
            held(knowledge, transition, skills),
            transition.missing().items().stream().map(MissingSkill::skill).toList())
        : knowledge;
  }

  /**
   * The same for skills that no transition is about.
   *
   * @param have what someone has beyond what they said
   * @param wanted what they lack
   */
  static Knowledge added(Knowledge knowledge, Collection<Skill> have, Collection<Skill> wanted) {
    Map<String, Held> held = said(knowledge);
    have.forEach(skill -> held.put(skill.id(), new Held(skill, 100)));
    return added(knowledge, held, wanted);
  }

  private static Knowledge added(
      Knowledge knowledge, Map<String, Held> held, Collection<Skill> wanted) {
    Map<Skill, Carried> carried = new LinkedHashMap<>();
    for (Skill skill : wanted) {
      for (Related related : skill.related()) {
        Held source = held.get(related.skill());
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

  private record Held(Skill skill, int percent) {}

  private static Map<String, Held> said(Knowledge knowledge) {
    Map<String, Held> held = new HashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> held.put(skill.id(), new Held(skill, percent)));
    return held;
  }

  /** By id: what the user says, what the old role brings along and what else carries over. */
  private static Map<String, Held> held(
      Knowledge knowledge, Transition transition, Function<String, Skill> skills) {
    Map<String, Held> held = said(knowledge);
    ProfileGap.brought(transition.from(), skills)
        .forEach(skill -> held.put(skill.id(), new Held(skill, 100)));
    transition
        .transferable()
        .items()
        .forEach(item -> held.put(item.skill().id(), new Held(item.skill(), 100)));
    return held;
  }
}
