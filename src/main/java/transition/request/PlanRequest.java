package transition.request;

import java.util.Set;
import java.util.function.Consumer;
import transition.catalog.Catalog;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;

/** All that a dated plan is made from. */
public record PlanRequest(
    RoleRequest roles, StudyRequest study, SkillRequest skills, PayRequest pay) {

  /**
   * Returns the roadmap of a transition.
   *
   * @param notes takes a sentence for each part of the request that changes nothing
   */
  public Roadmap roadmap(
      Catalog catalog, Transition transition, Defaults defaults, Consumer<String> notes) {
    Knowledge knowledge = skills.knowledge(catalog, transition, defaults, notes);
    Set<Skill> skipped = skills.skipped(catalog, transition, notes);
    Workload workload = new Workload(knowledge, skipped, study.slackPercent());
    RoadmapRequest request = study.roadmap(workload, defaults);
    return RoadmapPlanner.plan(
        transition, pay.leavesJob(defaults) ? request.withoutNotice() : request);
  }
}
