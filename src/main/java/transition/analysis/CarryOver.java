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
 * How much of the missing skills comes with related ones that are there: of several, the one that
 * brings the most.
 */
public final class CarryOver {

  private CarryOver() {}

  /**
   * The knowledge together with what related skills bring. A guide that is written for the old role
   * has taken that role's skills into account, so with a guide only skills beyond them count.
   */
  public static Knowledge added(Knowledge knowledge, Transition transition) {
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
    return knowledge.with(carried);
  }

  private record Held(Skill skill, int percent) {}

  private static Map<String, Held> held(Knowledge knowledge, Transition transition) {
    Map<String, Held> held = new HashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> held.put(skill.id(), new Held(skill, percent)));
    for (Skill skill : transition.from().skills()) {
      if (transition.isDerived()) {
        held.put(skill.id(), new Held(skill, 100));
      } else {
        held.remove(skill.id());
      }
    }
    if (transition.isDerived()) {
      transition
          .transferable()
          .items()
          .forEach(skill -> held.put(skill.skill().id(), new Held(skill.skill(), 100)));
    }
    return held;
  }
}
