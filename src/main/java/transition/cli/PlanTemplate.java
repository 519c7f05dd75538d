package transition.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import transition.catalog.Catalog;
import transition.catalog.Suggestions;
import transition.model.MissingSkill;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Plan;
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
record PlanTemplate(
    Catalog catalog, Transition transition, RoadmapRequest request, Roadmap roadmap) {

  /**
   * The template of a plan.
   *
   * @throws transition.planfile.DamagedPlanException if the data does not know its roles or skills
   */
  static PlanTemplate of(OpenPlan open, Catalog catalog) {
    Transition transition = open.inputs().transition(catalog);
    RoadmapRequest request = open.inputs().request(catalog, transition);
    return new PlanTemplate(
        catalog, transition, request, RoadmapPlanner.planAsGiven(transition, request));
  }

  /** The same for another request. */
  PlanTemplate with(RoadmapRequest other) {
    return new PlanTemplate(
        catalog, transition, other, RoadmapPlanner.planAsGiven(transition, other));
  }

  /** The priorities of what tasks teach, by their numbers. */
  Map<String, Priority> priorities() {
    Map<Skill, Priority> known = new LinkedHashMap<>();
    for (MissingSkill missing : transition.missing().items()) {
      missing.priority().ifPresent(priority -> known.put(missing.skill(), priority));
    }
    Map<String, Priority> priorities = new LinkedHashMap<>();
    for (DatedTask task : tasks()) {
      task.teaches().map(known::get).ifPresent(priority -> priorities.put(task.id(), priority));
    }
    return priorities;
  }

  /** The missing skills that values of {@code --skip} mean; numbers of tasks mean none. */
  Set<Skill> skills(List<String> skip, Environment environment) {
    SkillOptions options = new SkillOptions();
    options.skip =
        skip.stream().filter(entry -> !PlanInputs.NUMBER.matcher(entry).matches()).toList();
    return options.skipped(catalog, transition, environment);
  }

  /**
   * The numbers of the tasks that values of {@code --skip} mean.
   *
   * @throws UsageException if one is the number of no task of the plan, or of a done one
   */
  Set<String> numbers(List<String> skip, Plan plan, Environment environment) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String entry : skip) {
      if (PlanInputs.NUMBER.matcher(entry).matches()) {
        numbers.add(number(entry, plan));
      }
    }
    Set<Skill> skills = new HashSet<>(skills(skip, environment));
    for (DatedTask task : tasks()) {
      if (task.teaches().filter(skills::contains).isPresent()) {
        numbers.add(task.id());
      }
    }
    return numbers;
  }

  private static String number(String entry, Plan plan) {
    if (plan.task(entry).isEmpty()) {
      List<String> known = plan.tasks().stream().map(task -> task.id()).toList();
      throw new UsageException(
          "--skip: the plan has no task %s%s"
              .formatted(entry, Suggestions.didYouMean(entry, known)));
    }
    if (plan.task(entry).orElseThrow().isDone()) {
      throw new UsageException("--skip: task " + entry + " is done; leave it out of --skip");
    }
    return entry;
  }

  private List<DatedTask> tasks() {
    return roadmap.phases().stream().flatMap(phase -> phase.tasks().stream()).toList();
  }
}
