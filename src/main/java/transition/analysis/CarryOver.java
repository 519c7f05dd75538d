package transition.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** The knowledge, and for an estimate what related skills bring beside it. */
  public static Knowledge added(Knowledge knowledge, Transition transition) {
    return transition.isDerived() ? knowledge.with(carried(knowledge, transition)) : knowledge;
  }

  private static Map<Skill, Carried> carried(Knowledge knowledge, Transition transition) {
    Map<String, Held> held = held(knowledge, transition);
    Map<Skill, Carried> carried = new LinkedHashMap<>();
    for (MissingSkill missing : transition.missing().items()) {
      for (Related related : missing.skill().related()) {
        Held source = held.get(related.skill());
        if (source != null) {
          int percent = related.percent() * source.percent() / 100;
          Carried before = carried.get(missing.skill());
          if (percent > 0 && (before == null || before.percent() < percent)) {
            carried.put(missing.skill(), new Carried(source.skill(), percent));
          }
        }
      }
    }
    return carried;
  }

  private record Held(Skill skill, int percent) {}

  /** By id: what the user says, what the old role has and what else carries over. */
  private static Map<String, Held> held(Knowledge knowledge, Transition transition) {
    Map<String, Held> held = new HashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> held.put(skill.id(), new Held(skill, percent)));
    transition.from().skills().forEach(skill -> held.put(skill.id(), new Held(skill, 100)));
    transition
        .transferable()
        .items()
        .forEach(item -> held.put(item.skill().id(), new Held(item.skill(), 100)));
    return held;
  }
}
