package transition.tracking;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.TimeKind;
import transition.planner.Deadline;
import transition.planner.HiringTime;
import transition.planner.JobSearch;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;
import transition.planner.Roadmap.Week;
import transition.planner.RoadmapRequest;
import transition.planner.Saving;
import transition.planner.StudyCalendar;
import transition.planner.Workload;

/**
 * Converts a plan in a file back to a roadmap. Tasks, days and hours are the file's; everything
 * else is a template's.
 */
public final class PlanRoadmap {

  private final Roadmap template;
  private final Plan plan;
  private final StudyCalendar calendar;
  private final Map<String, TaskSpread> spreads;
  private final Map<String, DatedTask> tasks;

  /** The end of the last task; empty if study has no fixed times. */
  private final Optional<ZonedDateTime> lastMoment;

  private PlanRoadmap(Roadmap template, Plan plan) {
    this.template = template;
    this.plan = exact(plan, template);
    this.calendar = new StudyCalendar(plan.start(), plan.availability());
    this.spreads = TaskSpread.of(this.plan, calendar);
    Map<String, DatedTask> known =
        template.tasks().stream().collect(Collectors.toMap(DatedTask::id, task -> task));
    this.tasks =
        this.plan.kept().stream()
            .map(task -> dated(task, Optional.ofNullable(known.get(task.id()))))
            .collect(Collectors.toMap(DatedTask::id, task -> task));
    this.lastMoment =
        tasks.values().stream()
            .flatMap(task -> task.times().stream())
            .map(Times::end)
            .max(Comparator.naturalOrder());
  }

  /**
   * Returns the roadmap of a plan.
   *
   * @param template supplies the request, what is dropped, the guide's own dates, and the notes,
   *     skills and resources of phases
   * @param firstSession the number of the first session since {@link Plan#laidOut}
   */
  public static Roadmap of(Roadmap template, Plan plan, int firstSession) {
    return new PlanRoadmap(template, plan).roadmap(firstSession);
  }

  /**
   * Returns a plan with the minutes of its template. A file has quarters of an hour, and a task
   * that has other quarters there keeps them.
   */
  public static Plan exact(Plan plan, Roadmap template) {
    Map<String, Effort> minutes =
        template.tasks().stream().collect(Collectors.toMap(DatedTask::id, DatedTask::effort));
    return plan.with(
        plan.tasks().stream()
            .map(
                task -> {
                  Effort exact = minutes.getOrDefault(task.id(), task.effort());
                  return exact.inQuarters().equals(task.effort().inQuarters())
                      ? task.at(task.days(), task.times(), exact)
                      : task;
                })
            .toList());
  }

  /** Returns the roadmap of a plan whose transition is not in the data any more. */
  public static Roadmap of(Plan plan, int firstSession) {
    RoadmapRequest request =
        new RoadmapRequest(
            plan.start(),
            plan.availability(),
            new Workload(Knowledge.NONE, Set.of(), 0),
            plan.deadline().map(day -> new Deadline(day, false)),
            HiringTime.UNSAID);
    Roadmap empty =
        new Roadmap(
            request,
            plan.start(),
            plan.start(),
            new JobSearch(
                new DateRange(plan.start(), plan.start()),
                Effort.ZERO,
                JobSearch.Basis.ASSUMPTION,
                plan.search().noticeWeeks()),
            List.of(),
            List.of(),
            Effort.ZERO,
            Saving.NONE,
            Saving.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return of(empty, plan, firstSession);
  }

  private Roadmap roadmap(int firstSession) {
    List<DatedPhase> phases =
        plan.phaseNumbers().stream().flatMap(number -> phase(number).stream()).toList();
    LocalDate last = notBeforeStart(plan.plannedEnd());
    return new Roadmap(
        template.request().with(plan.availability()),
        notBeforeStart(plan.own().plannedEnd()),
        notBeforeStart(plan.study().plannedEnd()),
        search(),
        calendar.breaksTo(last),
        calendar.holidaysTo(last),
        plan.own().total(),
        template.known(),
        template.skipped(),
        template.headline(),
        phases,
        weeks(phases, last),
        sessions(firstSession, last),
        template.borrowedFrom());
  }

  /**
   * Returns the plan's job search. A plan that has none, since it is from a version without, is
   * taken to begin the template's after its last day.
   */
  private JobSearch search() {
    JobSearch made = template.search();
    DateRange days =
        plan.searchDays()
            .orElseGet(
                () -> {
                  LocalDate first = notBeforeStart(plan.plannedEnd()).plusDays(1);
                  return new DateRange(first, first.plusDays(made.days().days() - 1));
                });
    Effort effort = plan.searchDays().isPresent() ? Plan.sum(plan.keptSearch()) : made.effort();
    return new JobSearch(days, effort, made.basis(), plan.search().noticeWeeks());
  }

  private List<Week> weeks(List<DatedPhase> phases, LocalDate end) {
    return phases.isEmpty()
        ? List.of()
        : new PlanWeeks(plan, calendar, spreads, tasks, phases).weeks(template, end);
  }

  private LocalDate notBeforeStart(LocalDate day) {
    return later(day, plan.start());
  }

  private DatedTask dated(PlanTask task, Optional<DatedTask> known) {
    DateRange days = task.days();
    return new DatedTask(
        task.id(),
        task.text(),
        days.start(),
        days.end(),
        PlanSession.times(task, plan.availability().zone()),
        task.effort(),
        known.flatMap(DatedTask::teaches),
        task.throughout(),
        known.flatMap(DatedTask::courseLength));
  }

  /** Returns a phase; empty if all its tasks are left out. */
  private Optional<DatedPhase> phase(int number) {
    List<DatedTask> own = plan.kept(number).stream().map(this::dated).toList();
    Optional<DatedPhase> known =
        template.phases().stream().filter(phase -> phase.number() == number).findFirst();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatedPhase(
                number,
                Optional.ofNullable(plan.phases().get(number))
                    .or(() -> known.map(DatedPhase::title))
                    .orElseGet(() -> plan.title(number)),
                plan.search().phases().contains(number) ? TimeKind.SEARCH : TimeKind.STUDY,
                plan.search().added().contains(number),
                known.flatMap(DatedPhase::note),
                own.stream().map(DatedTask::start).min(Comparator.naturalOrder()).orElseThrow(),
                own.stream().map(DatedTask::end).max(Comparator.naturalOrder()).orElseThrow(),
                own.stream().map(DatedTask::effort).reduce(Effort.ZERO, Effort::plus),
                own,
                known.map(DatedPhase::resources).orElse(List.of())));
  }

  private DatedTask dated(PlanTask task) {
    return requireNonNull(tasks.get(task.id()));
  }

  private TaskSpread spread(PlanTask task) {
    return requireNonNull(spreads.get(task.id()));
  }

  /** Returns the sessions since the plan was laid out. */
  private List<DatedSession> sessions(int firstNumber, LocalDate end) {
    List<DatedSession> sessions = new ArrayList<>();
    if (plan.laidOut().isAfter(end)) {
      return sessions;
    }
    if (plan.laidOut().equals(plan.start()) && PlanWeeks.isUnchanged(template, tasks)) {
      return template.sessions().stream().map(this::withPlanTexts).toList();
    }
    PlanSession.of(plan, calendar, new DateRange(plan.laidOut(), end))
        .forEach(slot -> sessions.add(session(firstNumber + sessions.size(), slot)));
    return sessions;
  }

  private DatedSession withPlanTexts(DatedSession session) {
    return new DatedSession(
        session.number(),
        session.day(),
        session.times(),
        session.effort(),
        session.tasks().stream().map(task -> requireNonNull(tasks.get(task.id()))).toList());
  }

  private DatedSession session(int number, PlanSession slot) {
    Times whole = slot.times();
    return new DatedSession(
        number,
        slot.slot().day(),
        new Times(whole.start(), lastMoment.filter(whole.end()::isAfter).orElse(whole.end())),
        slot.effort(slot.tasks().stream().map(this::spread)),
        slot.tasks().stream().map(this::dated).toList());
  }
}
