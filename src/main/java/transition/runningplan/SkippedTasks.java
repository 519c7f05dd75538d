package transition.runningplan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import transition.cli.option.SkillOptions;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.Skill;
import transition.naming.Suggestions;
import transition.planner.Roadmap.DatedTask;
import transition.tracking.Plan;
import transition.tracking.PlanTask;

/**
 * What the user does without for the rest of a plan.
 *
 * @param numbers tasks by their numbers
 * @param skills skills, with all tasks that teach them
 */
public record SkippedTasks(Set<String> numbers, Set<Skill> skills) {

  /**
   * What values of {@code --skip} mean: numbers of tasks, skills, and priorities.
   *
   * @throws UsageException if one is the number of no task of the plan, or of a done one
   */
  public static SkippedTasks of(
      List<String> values, Plan plan, PlanTemplate template, Environment environment) {
    Set<String> numbers = new LinkedHashSet<>();
    values.stream()
        .filter(PlanFrontMatter::isNumber)
        .forEach(value -> numbers.add(checked(value, plan)));
    SkillOptions options = new SkillOptions();
    options.skip = values.stream().filter(value -> !PlanFrontMatter.isNumber(value)).toList();
    return new SkippedTasks(
        numbers, options.skipped(template.catalog(), template.transition(), environment));
  }

  private static String checked(String number, Plan plan) {
    if (plan.task(number).isEmpty()) {
      List<String> known = plan.tasks().stream().map(PlanTask::id).toList();
      throw new UsageException(
          "--skip: the plan has no task %s%s"
              .formatted(number, Suggestions.didYouMean(number, known)));
    }
    if (plan.isDone(number)) {
      throw new UsageException("--skip: task " + number + " is done; leave it out of --skip");
    }
    return number;
  }

  /** The numbers of all tasks that are meant. */
  public Set<String> tasks(PlanTemplate template) {
    Set<String> tasks = new LinkedHashSet<>(numbers);
    template.roadmap().tasks().stream()
        .filter(task -> task.teaches().filter(skills::contains).isPresent())
        .map(DatedTask::id)
        .forEach(tasks::add);
    return tasks;
  }
}
