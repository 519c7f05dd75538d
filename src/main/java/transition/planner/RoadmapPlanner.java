package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Timeline;
import transition.model.Transition;
import transition.planner.PhaseWork.TaskWork;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.Roadmap.Times;
import transition.planner.Roadmap.Week;
import transition.planner.SessionCalendar.SessionSlot;
import transition.planner.StudyAxis.PlacedPhase;

/** Puts the phases of a transition on a user's calendar. Equal input gives an equal roadmap. */
public final class RoadmapPlanner {

  private static final int DAYS_A_WEEK = 7;

  private final RoadmapRequest request;
  private final StudyCalendar calendar;
  private final StudyAxis axis;
  private final StudyLayout layout;
  private final LocalDate lastDay;
  private final SessionCalendar slots;

  private RoadmapPlanner(Transition transition, RoadmapRequest request) {
    this.layout = StudyLayout.of(transition, request);
    this.request = request;
    this.calendar = layout.calendar();
    this.axis = layout.axis();
    this.lastDay = layout.dayOf(axis.lastMinuteOfAll());
    this.slots =
        SessionCalendar.of(
            request.availability(), calendar, new DateRange(request.start(), lastDay));
  }

  /**
   * Plans a transition.
   *
   * @throws DeadlineOutOfReachException if the pace is derived from a deadline that is out of reach
   */
  public static Roadmap plan(Transition transition, RoadmapRequest request) {
    RoadmapRequest settled =
        request.deadline().filter(Deadline::setsPace).isPresent()
            ? request.at(DeadlinePace.of(transition, request))
            : request;
    return new RoadmapPlanner(transition, settled).plan(transition);
  }

  /** Plans a transition at the pace of the request, even if a deadline would set another. */
  public static Roadmap planAsGiven(Transition transition, RoadmapRequest request) {
    return new RoadmapPlanner(transition, request).plan(transition);
  }

  private Roadmap plan(Transition transition) {
    List<DatedPhase> phases = axis.phases().stream().map(this::dated).toList();
    return new Roadmap(
        request,
        layout.end(),
        layout.studyEnd(),
        layout.search(),
        calendar.breaksTo(lastDay),
        calendar.holidaysTo(lastDay),
        layout.total(),
        axis.known(),
        axis.skipped(),
        transition.headline().bestTimeline().map(this::headline),
        phases,
        phases.isEmpty() ? List.of() : weeks(phases),
        phases.isEmpty() ? List.of() : sessions(phases),
        transition.phases().borrowedFrom());
  }

  private DatedPhase dated(PlacedPhase placed) {
    PhaseWork work = placed.work();
    List<DatedTask> tasks =
        work.tasks().stream().map(task -> dated(task, placed.progress())).toList();
    return new DatedPhase(
        work.number(),
        work.phase().title(),
        work.phase().kind(),
        placed.added(),
        work.phase().note(),
        tasks.get(0).start(),
        tasks.get(tasks.size() - 1).end(),
        work.left(),
        tasks,
        work.phase().resources());
  }

  private DatedTask dated(TaskWork work, PhaseProgress progress) {
    long first = progress.minuteOf(work.start());
    long last = progress.minuteOf(work.end() - 1);
    return new DatedTask(
        work.id(),
        work.task().text(),
        calendar.dayOf(first),
        calendar.dayOf(last),
        times(first, last),
        work.effort(),
        work.task().teaches(),
        work.task().throughout(),
        work.task().courseLength());
  }

  private Optional<Times> times(long first, long last) {
    return request.availability().hasSessions()
        ? Optional.of(new Times(slots.at(first).momentOf(first), slots.at(last).momentOf(last + 1)))
        : Optional.empty();
  }

  private HeadlineDates headline(Timeline timeline) {
    return new HeadlineDates(
        timeline.minMonths(),
        timeline.maxMonths(),
        request.start().plusMonths(timeline.minMonths()).minusDays(1),
        request.start().plusMonths(timeline.maxMonths()).minusDays(1));
  }

  private List<Week> weeks(List<DatedPhase> phases) {
    List<Week> weeks = new ArrayList<>();
    LocalDate first = request.start();
    while (!first.isAfter(lastDay)) {
      LocalDate last = first.plusDays(DAYS_A_WEEK - 1);
      long from = calendar.capacityThrough(first.minusDays(1));
      long to = calendar.capacityThrough(last);
      Slice slice = slice(phases, from, to);
      weeks.add(
          new Week(
              weeks.size() + 1,
              first,
              last,
              slice.effort(),
              slice.added(),
              from == to,
              slice.phases(),
              slice.tasks(),
              slice.finished()));
      first = first.plusDays(DAYS_A_WEEK);
    }
    return weeks;
  }

  private List<DatedSession> sessions(List<DatedPhase> phases) {
    List<DatedSession> sessions = new ArrayList<>();
    for (SessionSlot slot : slots.all()) {
      long last = Math.min(slot.end(), axis.lastMinuteOfAll() + 1);
      Slice slice = slice(phases, slot.first(), last);
      if (!slice.tasks().isEmpty()) {
        Times times = new Times(slot.start(), slot.momentOf(last));
        sessions.add(
            new DatedSession(
                sessions.size() + 1, slot.day(), times, slice.effort(), slice.tasks()));
      }
    }
    return sessions;
  }

  /**
   * What is done in a part of the study axis.
   *
   * @param added the part of the effort that is for added phases
   * @param phases the numbers of phases with effort in it
   */
  private record Slice(
      Effort effort,
      Effort added,
      List<Integer> phases,
      List<DatedTask> tasks,
      List<DatedPhase> finished) {}

  private Slice slice(List<DatedPhase> phases, long from, long to) {
    long minutes = 0;
    long added = 0;
    List<Integer> running = new ArrayList<>();
    List<DatedTask> tasks = new ArrayList<>();
    List<DatedPhase> finished = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      PlacedPhase placed = axis.phases().get(i);
      long before = placed.progress().doneBy(from);
      long after = placed.progress().doneBy(to);
      if (after > before) {
        minutes += after - before;
        added += placed.added() ? after - before : 0;
        running.add(placed.work().number());
        tasks.addAll(touched(placed, phases.get(i), before, after));
        if (after == placed.progress().total()) {
          finished.add(phases.get(i));
        }
      }
    }
    return new Slice(new Effort(minutes), new Effort(added), running, tasks, finished);
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
