package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.model.Timeline;
import transition.model.Transition;
import transition.planner.PhaseWork.TaskWork;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.Roadmap.Week;
import transition.planner.StudyAxis.PlacedPhase;

/** Puts a transition's phases on a user's calendar. The same input gives the same roadmap. */
public final class RoadmapPlanner {

  private static final int DAYS_A_WEEK = 7;

  private final RoadmapRequest request;
  private final StudyCalendar calendar;
  private final StudyAxis axis;

  private RoadmapPlanner(Transition transition, RoadmapRequest request) {
    this.request = request;
    this.calendar = new StudyCalendar(request.start(), request.weekly(), request.breaks());
    this.axis = StudyAxis.of(transition.phases().items(), request.knowledge());
  }

  /** The roadmap of a transition for a request. */
  public static Roadmap plan(Transition transition, RoadmapRequest request) {
    return new RoadmapPlanner(transition, request).plan(transition);
  }

  private Roadmap plan(Transition transition) {
    List<DatedPhase> phases = axis.phases().stream().map(this::dated).toList();
    LocalDate end =
        phases.stream().map(DatedPhase::end).max(LocalDate::compareTo).orElse(request.start());
    Effort total = phases.stream().map(DatedPhase::effort).reduce(Effort.ZERO, Effort::plus);
    return new Roadmap(
        request,
        end,
        calendar.breaks().stream().filter(range -> !range.start().isAfter(end)).toList(),
        total,
        axis.whole().minus(total),
        axis.droppedTasks(),
        transition.headline().bestTimeline().map(this::headline),
        phases,
        phases.isEmpty() ? List.of() : weeks(phases, end),
        transition.phases().borrowedFrom());
  }

  private DatedPhase dated(PlacedPhase placed) {
    PhaseWork work = placed.work();
    List<DatedTask> tasks =
        work.tasks().stream().map(task -> dated(task, placed.progress())).toList();
    return new DatedPhase(
        work.number(),
        work.phase().title(),
        work.phase().note(),
        tasks.get(0).start(),
        tasks.get(tasks.size() - 1).end(),
        work.left(),
        tasks,
        work.phase().resources());
  }

  private DatedTask dated(TaskWork work, Progress progress) {
    return new DatedTask(
        work.id(),
        work.task().text(),
        calendar.dayOf(progress.minuteOf(work.start())),
        calendar.dayOf(progress.minuteOf(work.end() - 1)),
        work.effort(),
        work.task().teaches());
  }

  private HeadlineDates headline(Timeline timeline) {
    return new HeadlineDates(
        timeline.minMonths(),
        timeline.maxMonths(),
        request.start().plusMonths(timeline.minMonths()).minusDays(1),
        request.start().plusMonths(timeline.maxMonths()).minusDays(1));
  }

  private List<Week> weeks(List<DatedPhase> phases, LocalDate end) {
    List<Week> weeks = new ArrayList<>();
    LocalDate start = request.start();
    while (!start.isAfter(end)) {
      weeks.add(week(weeks.size() + 1, start, phases));
      start = start.plusDays(DAYS_A_WEEK);
    }
    return weeks;
  }

  private Week week(int number, LocalDate start, List<DatedPhase> phases) {
    LocalDate end = start.plusDays(DAYS_A_WEEK - 1);
    long from = calendar.capacityThrough(start.minusDays(1));
    long to = calendar.capacityThrough(end);
    long minutes = 0;
    List<Integer> running = new ArrayList<>();
    List<DatedTask> tasks = new ArrayList<>();
    List<DatedPhase> finished = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      PlacedPhase placed = axis.phases().get(i);
      long before = placed.progress().doneBy(from);
      long after = placed.progress().doneBy(to);
      if (after > before) {
        minutes += after - before;
        running.add(placed.work().number());
        tasks.addAll(touched(placed, phases.get(i), before, after));
        if (after == placed.progress().total()) {
          finished.add(phases.get(i));
        }
      }
    }
    return new Week(number, start, end, new Effort(minutes), from == to, running, tasks, finished);
  }

  private static List<DatedTask> touched(
      PlacedPhase placed, DatedPhase phase, long before, long after) {
    List<DatedTask> touched = new ArrayList<>();
    for (int i = 0; i < phase.tasks().size(); i++) {
      TaskWork work = placed.work().tasks().get(i);
      if (work.start() < after && work.end() > before) {
        touched.add(phase.tasks().get(i));
      }
    }
    return touched;
  }
}
