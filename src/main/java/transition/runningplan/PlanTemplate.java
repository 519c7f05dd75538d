package transition.runningplan;

import java.util.LinkedHashMap;
import java.util.Map;
import transition.catalog.Catalog;
import transition.model.MissingSkill;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedTask;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;

/**
 * What the data says of an opened plan.
 *
 * @param request what the plan was asked for
 * @param roadmap what would be planned for that now, at the plan's pace
 */
public record PlanTemplate(
    Catalog catalog, Transition transition, RoadmapRequest request, Roadmap roadmap) {

  /**
   * Returns the template of a plan.
   *
   * @throws transition.planfile.DamagedPlanException if the data does not know its roles or skills
   */
  public static PlanTemplate of(OpenPlan open, Catalog catalog) {
    Transition transition = open.frontMatter().transition(catalog);
    RoadmapRequest request = open.frontMatter().request(catalog, transition);
    return new PlanTemplate(
        catalog, transition, request, RoadmapPlanner.planAsGiven(transition, request));
  }

  /** Returns the template for another request. */
  PlanTemplate with(RoadmapRequest other) {
    return new PlanTemplate(
        catalog, transition, other, RoadmapPlanner.planAsGiven(transition, other));
  }

  /** Returns the priorities of what tasks teach, by their numbers. */
  public Map<String, Priority> priorities() {
    Map<Skill, Priority> known = new LinkedHashMap<>();
    for (MissingSkill missing : transition.missing().items()) {
      missing.priority().ifPresent(priority -> known.put(missing.skill(), priority));
    }
    Map<String, Priority> priorities = new LinkedHashMap<>();
    for (DatedTask task : roadmap.tasks()) {
      task.teaches().map(known::get).ifPresent(priority -> priorities.put(task.id(), priority));
    }
    return priorities;
  }
}
