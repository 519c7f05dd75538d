package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.StudyCalendar;

/**
 * What a plan asks of its user on a day.
 *
 * @param week the number of the day's week; below 1 before the start
 * @param weeks the number of weeks in the plan
 * @param study the study planned for the day
 * @param thisWeek the week's open tasks, without overdue ones
 * @param doneThisWeek the number of the week's tasks that are done
 * @param steps the open first steps that are due between the day and the end of its week, without
 *     those that are a task as a whole
 * @param overdue the open tasks that were due before the day, oldest first
 * @param overdueSteps the open first steps that stand alone and were due before the day, oldest
 *     first
 * @param milestone the open phase that ends first; empty if all is done
 * @param mostUrgent the open task to do first; empty if all is done
 * @param newJob the first day in the new job; empty if the plan has no job search
 */
public record Agenda(
    LocalDate day,
    LocalDate start,
    LocalDate end,
    int week,
    int weeks,
    StudyDay study,
    List<PlanTask> thisWeek,
    int doneThisWeek,
    List<PlanStep> steps,
    List<PlanTask> overdue,
    List<PlanStep> overdueSteps,
    Optional<Milestone> milestone,
    Optional<PlanTask> mostUrgent,
    Left left,
    Optional<LocalDate> newJob) {

  private static final Comparator<PlanTask> OLDEST =
      Comparator.<PlanTask, LocalDate>comparing(task -> task.days().end())
          .thenComparing(PlanTask.BY_NUMBER);

  private static final Comparator<PlanTask> FIRST =
      Comparator.<PlanTask, LocalDate>comparing(
              task -> task.throughout() ? task.days().end() : task.days().start())
          .thenComparing(PlanTask.BY_NUMBER);

  public Agenda {
    requireNonNull(day, "day");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(study, "study");
    thisWeek = List.copyOf(thisWeek);
    steps = List.copyOf(steps);
    overdue = List.copyOf(overdue);
    overdueSteps = List.copyOf(overdueSteps);
    requireNonNull(milestone, "milestone");
    requireNonNull(mostUrgent, "mostUrgent");
    requireNonNull(left, "left");
    requireNonNull(newJob, "newJob");
  }

  /**
   * The planned end of an open phase.
   *
   * @param end its planned last day
   * @param left the number of its open tasks
   */
  public record Milestone(int phase, String title, LocalDate end, int left) {}

  /**
   * The rest of the plan from the day on.
   *
   * @param effort the effort of the open tasks, less the study recorded for them
   * @param sessions the sessions from the day on; empty if study has no fixed times
   * @param weeks the weeks with open tasks, from the day's week on
   */
  public record Left(int tasks, Effort effort, OptionalInt sessions, int weeks) {}

  /** Returns the agenda of a plan for a day. */
  public static Agenda of(Plan plan, LocalDate day) {
    List<PlanTask> open = plan.open();
    List<PlanTask> overdue =
        open.stream().filter(task -> task.isOverdue(day)).sorted(OLDEST).toList();
    int week = plan.week(day);
    DateRange days = plan.daysOf(week);
    return new Agenda(
        day,
        plan.start(),
        plan.ownEnd(day),
        week,
        Math.max(1, plan.week(plan.end(day))),
        StudyDay.of(plan, day),
        open.stream().filter(task -> task.days().overlaps(days) && !task.isOverdue(day)).toList(),
        (int)
            plan.tasks().stream()
                .filter(task -> task.isDone() && task.days().overlaps(days))
                .count(),
        steps(plan, new DateRange(day, days.end())),
        overdue,
        plan.overdueSteps(day),
        milestone(plan),
        overdue.stream().findFirst().or(() -> open.stream().min(FIRST)),
        left(plan, day),
        plan.newJob(day));
  }

  /** The kind of a day. */
  public enum DayState {
    ALL_DONE,
    NOT_BEGUN,
    STUDY,
    /** A break, a holiday, or a weekday without study. */
    PAUSE,
    /** Everything planned for the day is done. */
    DONE_FOR_THE_DAY,
    /** A day with time for study, but nothing planned. */
    NOTHING_PLANNED
  }

  public DayState state() {
    if (mostUrgent.isEmpty()) {
      return DayState.ALL_DONE;
    }
    if (day.isBefore(start)) {
      return DayState.NOT_BEGUN;
    }
    if (!study.portions().isEmpty()) {
      return DayState.STUDY;
    }
    if (study.pause().isPresent()) {
      return DayState.PAUSE;
    }
    return study.isPlanned() ? DayState.DONE_FOR_THE_DAY : DayState.NOTHING_PLANNED;
  }

  private static List<PlanStep> steps(Plan plan, DateRange days) {
    return plan.keptSteps().stream()
        .filter(step -> !step.isTask())
        .filter(step -> !step.done() && step.by().filter(days::contains).isPresent())
        .toList();
  }

  private static Optional<Milestone> milestone(Plan plan) {
    return plan.phaseNumbers().stream()
        .flatMap(number -> milestone(plan, number).stream())
        .min(Comparator.comparing(Milestone::end).thenComparing(Milestone::phase));
  }

  private static Optional<Milestone> milestone(Plan plan, int phase) {
    List<PlanTask> own = plan.kept(phase);
    int left = (int) own.stream().filter(PlanTask::isOpen).count();
    return own.stream()
        .map(task -> task.days().end())
        .max(LocalDate::compareTo)
        .filter(end -> left > 0)
        .map(end -> new Milestone(phase, plan.title(phase), end, left));
  }

  private static Left left(Plan plan, LocalDate day) {
    List<PlanTask> open = plan.open();
    RecordedWork recorded = new RecordedWork(plan);
    Effort effort =
        open.stream()
            .map(task -> RemainingWork.left(task, recorded))
            .reduce(Effort.ZERO, Effort::plus);
    LocalDate end =
        open.stream().map(task -> task.days().end()).max(LocalDate::compareTo).orElse(day);
    int weeks = 0;
    for (int week = Math.max(1, plan.week(day)); week <= plan.week(end); week++) {
      DateRange days = plan.daysOf(week);
      weeks += open.stream().anyMatch(task -> task.days().overlaps(days)) ? 1 : 0;
    }
    return new Left(open.size(), effort, sessions(plan, day, end), weeks);
  }

  private static OptionalInt sessions(Plan plan, LocalDate day, LocalDate end) {
    if (!plan.availability().hasSessions()) {
      return OptionalInt.empty();
    }
    LocalDate from = day.isBefore(plan.start()) ? plan.start() : day;
    return OptionalInt.of(
        from.isAfter(end)
            ? 0
            : (int)
                PlanSession.of(
                        plan.with(plan.open()),
                        new StudyCalendar(plan.start(), plan.availability()),
                        new DateRange(from, end))
                    .count());
  }
}
