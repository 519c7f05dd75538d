package transition.planner;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import transition.model.DateRange;
import transition.planner.PlanTask.State;
import transition.planner.RandomRoadmaps.Planned;
import transition.planner.Roadmap.DatedTask;

/** Plans as their files have them when nothing is done yet. */
final class PlansAsMade {

  private PlansAsMade() {}

  static Plan of(Planned planned) {
    Roadmap roadmap = planned.roadmap();
    TreeMap<Integer, String> titles = new TreeMap<>();
    roadmap.phases().forEach(phase -> titles.put(phase.number(), phase.title()));
    return new Plan(
        roadmap.start(),
        roadmap.start(),
        roadmap.request().availability(),
        roadmap.request().deadline().map(Deadline::day),
        titles,
        planned.tasks().stream().map(PlansAsMade::open).toList(),
        List.of(),
        List.of());
  }

  private static PlanTask open(DatedTask task) {
    return new PlanTask(
        task.id(),
        task.text(),
        new DateRange(task.start(), task.end()),
        task.times(),
        task.effort(),
        State.OPEN,
        Optional.empty(),
        Optional.empty());
  }
}
