package transition.planner;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.PhaseWork.TaskWork;

/**
 * Computes the study time of moves without dates. It equals {@link Roadmap#study}. Each transition
 * is split into tasks once, and can then be asked for with different knowledge.
 */
public final class Efforts {

  private final int slackPercent;
  private final IdentityHashMap<Transition, List<TaskWork>> tasks = new IdentityHashMap<>();

  /**
   * Creates a calculator.
   *
   * @param slackPercent the percentage added to every effort
   */
  public Efforts(int slackPercent) {
    this.slackPercent = slackPercent;
  }

  /** Returns all study time of a move. */
  public Effort total(Move move) {
    Transition transition = move.transition();
    return total(
        tasks.computeIfAbsent(transition, key -> tasks(RoadmapTemplate.of(key, HiringTime.UNSAID))),
        move.knowledge());
  }

  /** Returns the study time of phases for someone who knows nothing of what they teach. */
  public Effort total(List<Phase> phases) {
    return total(tasks(RoadmapTemplate.of(phases)), Knowledge.NONE);
  }

  /** Returns the study time of a skill where no guide covers the move. */
  public Effort studyTime(Skill skill) {
    Effort weeks = Effort.ofReferenceWeeks(skill.learning().weeksOrAssumed());
    return new Effort(workload(Knowledge.NONE).withSlack(weeks.minutes()));
  }

  /** Returns the workload of someone with this knowledge who skips nothing. */
  Workload workload(Knowledge knowledge) {
    return new Workload(knowledge, Set.of(), slackPercent);
  }

  private List<TaskWork> tasks(RoadmapTemplate template) {
    return AxisBuilder.study(template, workload(Knowledge.NONE)).stream()
        .flatMap(work -> work.tasks().stream())
        .toList();
  }

  private static Effort total(List<TaskWork> tasks, Knowledge knowledge) {
    long minutes = 0;
    for (TaskWork work : tasks) {
      Effort effort = work.effort();
      minutes +=
          work.task()
              .teaches()
              .map(skill -> knowledge.left(effort, skill))
              .orElse(effort)
              .minutes();
    }
    return new Effort(minutes);
  }
}
