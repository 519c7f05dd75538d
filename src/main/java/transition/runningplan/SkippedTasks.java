package transition.runningplan;

import static transition.commandline.OptionNames.SKIP;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import transition.error.UsageException;
import transition.model.Skill;
import transition.naming.Suggestions;
import transition.planner.Roadmap.DatedTask;
import transition.request.SkillRequest;
import transition.tracking.Plan;
import transition.tracking.PlanTask;
import transition.tracking.TaskNumber;

/**
 * What the user does without for the rest of a plan.
 *
 * @param numbers tasks by their numbers
 * @param skills skills, with all tasks that teach them
 */
public record SkippedTasks(Set<String> numbers, Set<Skill> skills) {

  /**
   * Resolves values of {@code --skip}: numbers of tasks, skills, and priorities.
   *
   * @throws UsageException if one is the number of no task of the plan, or of a done one
   */
  public static SkippedTasks of(
      List<String> values, Plan plan, PlanTemplate template, Consumer<String> notes) {
    Set<String> numbers = new LinkedHashSet<>();
    values.stream().filter(TaskNumber::matches).forEach(value -> numbers.add(checked(value, plan)));
    SkillRequest skills =
        new SkillRequest(
            List.of(), values.stream().filter(value -> !TaskNumber.matches(value)).toList());
    return new SkippedTasks(
        numbers, skills.skipped(template.catalog(), template.transition(), notes));
  }

  private static String checked(String number, Plan plan) {
    if (plan.task(number).isEmpty()) {
      List<String> known = plan.tasks().stream().map(PlanTask::id).toList();
      throw new UsageException(
          "%s: the plan has no task %s%s"
              .formatted(SKIP, number, Suggestions.didYouMean(number, known)));
    }
    if (plan.isDone(number)) {
      throw new UsageException(
          "%1$s: task %2$s is done; leave it out of %1$s".formatted(SKIP, number));
    }
    return number;
  }

  /** Returns the numbers of all tasks that are meant. */
  public Set<String> tasks(PlanTemplate template) {
    Set<String> tasks = new LinkedHashSet<>(numbers);
    template.roadmap().tasks().stream()
        .filter(task -> task.teaches().filter(skills::contains).isPresent())
        .map(DatedTask::id)
        .forEach(tasks::add);
    return tasks;
  }
}
