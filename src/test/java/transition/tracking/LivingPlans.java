package transition.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.TimeKind;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.Pace;
import transition.planner.RandomRoadmaps.Planned;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.tracking.PlanTask.State;

/** Plans as they stand in files, of roadmaps and of tasks that a test names. */
final class LivingPlans {

  /** What a plan has that is all study. */
  static final PlanSearch NO_SEARCH = new PlanSearch(Set.of(), Set.of(), 4);

  private LivingPlans() {}

  /** A roadmap of which nothing is done, as its file has it. */
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
        planned.tasks().stream().map(LivingPlans::open).toList(),
        List.of(),
        List.of(),
        search(roadmap),
        Optional.empty());
  }

  private static PlanSearch search(Roadmap roadmap) {
    return new PlanSearch(
        numbers(roadmap, phase -> phase.kind() == TimeKind.SEARCH),
        numbers(roadmap, DatedPhase::added),
        roadmap.search().noticeWeeks());
  }

  private static Set<Integer> numbers(Roadmap roadmap, Predicate<DatedPhase> which) {
    return roadmap.phases().stream()
        .filter(which)
        .map(DatedPhase::number)
        .collect(Collectors.toSet());
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
        Optional.empty(),
        task.throughout());
  }

  /** Seven hours a week from a Monday on, an hour a day. */
  static Plan of(PlanTask... tasks) {
    LocalDate start = LocalDate.parse("2027-01-04");
    return new Plan(
        start,
        start,
        Availability.even(new Pace.Even(new Effort(420)), List.of()),
        Optional.empty(),
        Map.of(),
        List.of(tasks),
        List.of(),
        List.of(),
        NO_SEARCH,
        Optional.empty());
  }

  static PlanTask task(String id, String first, String last, long hours) {
    return new PlanTask(
        id,
        "task " + id,
        new DateRange(LocalDate.parse(first), LocalDate.parse(last)),
        Optional.empty(),
        new Effort(hours * 60),
        State.OPEN,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same task, done on a day that is noted or not. */
  static PlanTask done(PlanTask task, Optional<LocalDate> on) {
    return new PlanTask(
        task.id(),
        task.text(),
        task.days(),
        task.times(),
        task.effort(),
        State.DONE,
        on,
        Optional.empty(),
        task.throughout());
  }

  static PlanTask done(PlanTask task, String on) {
    return done(task, Optional.of(LocalDate.parse(on)));
  }

  /** The same plan with some study written down. */
  static Plan recorded(Plan plan, String task, String day, long hours) {
    return new Plan(
        plan.start(),
        plan.laidOut(),
        plan.availability(),
        plan.deadline(),
        plan.phases(),
        plan.tasks(),
        plan.steps(),
        List.of(new StudyRecord(LocalDate.parse(day), new Effort(hours * 60), Optional.of(task))),
        plan.search(),
        plan.doneThen());
  }

  /** The same plan with study written down for some tasks, through a day. */
  static Plan noted(Plan plan, SplittableRandom random, LocalDate last) {
    List<StudyRecord> records =
        plan.tasks().stream()
            .filter(task -> random.nextInt(3) == 0)
            .map(
                task ->
                    new StudyRecord(
                        last.minusDays(random.nextInt(40)),
                        new Effort(1 + random.nextLong(2 * task.effort().minutes() + 1)),
                        Optional.of(task.id())))
            .toList();
    return new Plan(
        plan.start(),
        plan.laidOut(),
        plan.availability(),
        plan.deadline(),
        plan.phases(),
        plan.tasks(),
        plan.steps(),
        records,
        plan.search(),
        plan.doneThen());
  }

  static Plan laidOut(Plan plan, LocalDate day) {
    return new Plan(
        plan.start(),
        day,
        plan.availability(),
        plan.deadline(),
        plan.phases(),
        plan.tasks(),
        plan.steps(),
        plan.records(),
        plan.search(),
        Optional.of(Set.of()));
  }

  /** The plan in which each task is what becomes of it. */
  static Plan with(Plan plan, UnaryOperator<PlanTask> change) {
    return plan.with(plan.tasks().stream().map(change).toList());
  }
}
