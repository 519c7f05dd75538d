package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.UnverifiedHolidays;
import transition.planner.JobSearch;
import transition.planner.StudyCalendar;

/**
 * The status of a plan on a day. Tasks count with their planned study time unless they are left
 * out; {@link EarnedWork} defines what counts as done.
 *
 * @param done the number of tasks that are done
 * @param total the number of tasks
 * @param planned the planned study time of all tasks
 * @param spent the study time noted
 * @param earned what is done in planned study time, parts of open tasks included
 * @param behindDays the planned days that are due but not done, as of yesterday evening; negative
 *     if more is done than was planned through today. Positive only with an overdue task, and at
 *     most the days by which the oldest one is overdue. Days without study count in the user's
 *     favor. Once all is done: 0, or minus the days from the last task to the plan's end
 * @param plannedEnd the last day of all tasks, using the actual day of those that are done; once
 *     all is done, the last planned day
 * @param overdue the open tasks that were due before the day, in order of their numbers
 * @param forecast when the plan without what is added for the job search will be done; empty if
 *     nothing of it is open
 * @param newJob the first day in the new job at the user's own pace; empty if the plan has no job
 *     search, or if it is too far away
 * @param phases the phases with tasks, in order of their numbers
 * @param weeks from week 1 to that of the plan's end, or of the day if it is later
 */
public record PlanStatus(
    LocalDate on,
    int done,
    int total,
    Effort planned,
    Effort spent,
    Effort earned,
    int behindDays,
    LocalDate plannedEnd,
    List<PlanTask> overdue,
    OwnPace pace,
    Optional<FinishForecast> forecast,
    Optional<LocalDate> newJob,
    List<PhaseStatus> phases,
    List<WeekStatus> weeks) {

  public PlanStatus {
    requireNonNull(on, "on");
    requireNonNull(planned, "planned");
    requireNonNull(spent, "spent");
    requireNonNull(earned, "earned");
    requireNonNull(plannedEnd, "plannedEnd");
    overdue = List.copyOf(overdue);
    requireNonNull(pace, "pace");
    requireNonNull(forecast, "forecast");
    requireNonNull(newJob, "newJob");
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
  }

  /**
   * The status of a phase.
   *
   * @param done the number of its tasks that are done
   * @param total the number of its tasks that are kept
   * @param planned the planned study time of the kept tasks
   * @param completed the planned study time of the tasks that are done
   * @param days from its first planned day to its last; empty if all tasks are left out
   * @param overdue the number of its tasks that are overdue
   */
  public record PhaseStatus(
      int number,
      int done,
      int total,
      Effort planned,
      Effort completed,
      Optional<DateRange> days,
      int overdue) {}

  /**
   * The status of a plan at the end of a week.
   *
   * @param end the last day of the week
   * @param planned the planned study time due by then
   * @param completed the planned study time of the tasks done by then; empty for future weeks
   */
  public record WeekStatus(LocalDate end, Effort planned, Optional<Effort> completed) {}

  /** Returns the unverified holidays that a plan and its forecast depend on. */
  public Optional<UnverifiedHolidays> unverifiedHolidays(Plan plan) {
    return plan.availability()
        .unverifiedHolidays(
            plan.start(),
            Stream.concat(
                Stream.of(plan.plannedEnd()),
                forecast.stream()
                    .flatMap(days -> Stream.of(days.early(), days.likely(), days.late()))
                    .flatMap(Optional::stream)));
  }

  /** Returns the status of a plan on a day. */
  public static PlanStatus of(Plan plan, LocalDate today) {
    StudyCalendar calendar = new StudyCalendar(plan.start(), plan.availability());
    PlannedWork work = new PlannedWork(plan, calendar);
    EarnedWork done = new EarnedWork(plan, work, today);
    Plan study = plan.study();
    PlannedWork studyWork = new PlannedWork(study, calendar);
    EarnedWork studyDone = new EarnedWork(study, studyWork, today);
    OwnPace pace = OwnPace.of(study, today, calendar, studyWork, studyDone);
    List<PlanTask> kept = plan.kept();
    Effort earned = new Effort(done.all());
    return new PlanStatus(
        today,
        (int) kept.stream().filter(PlanTask::isDone).count(),
        kept.size(),
        plan.total(),
        plan.spent(),
        earned,
        Math.toIntExact(behind(plan, today, work, done)),
        plan.open().isEmpty() ? plan.own().plannedEnd() : plan.ownEnd(today),
        kept.stream().filter(task -> task.isOverdue(today)).toList(),
        pace,
        plan.own().open().isEmpty()
            ? Optional.empty()
            : Optional.of(forecast(plan.own(), studyDone, pace, today)),
        plan.keptSearch().isEmpty()
            ? Optional.empty()
            : newJob(plan, forecast(plan, studyDone, pace, today), today),
        plan.phaseNumbers().stream().map(phase -> phase(plan, phase, today)).toList(),
        weeks(plan, today, work, done));
  }

  private static FinishForecast forecast(
      Plan plan, EarnedWork study, OwnPace pace, LocalDate today) {
    return FinishForecast.of(new Effort(study.left()), pace, today, plan);
  }

  private static Optional<LocalDate> newJob(Plan plan, FinishForecast forecast, LocalDate today) {
    return plan.open().isEmpty()
        ? plan.newJob(today)
        : forecast.likely().map(offer -> JobSearch.newJob(offer, plan.search().noticeWeeks()));
  }

  public boolean isDone() {
    return done == total;
  }

  private static long behind(Plan plan, LocalDate today, PlannedWork work, EarnedWork done) {
    if (plan.open().isEmpty()) {
      return -daysToSpare(plan, today);
    }
    LocalDate reached = work.lastDayWith(done.all());
    LocalDate yesterday = today.minusDays(1);
    if (reached.isBefore(yesterday)) {
      long overdue =
          plan.open().stream()
              .mapToLong(task -> ChronoUnit.DAYS.between(task.days().end(), today))
              .reduce(0, Math::max);
      return Math.min(ChronoUnit.DAYS.between(reached, yesterday), overdue);
    }
    long through = work.through(reached);
    return through == 0
        ? 0
        : Math.min(0, ChronoUnit.DAYS.between(work.firstDayWith(through), today));
  }

  private static long daysToSpare(Plan plan, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(plan.end(today), plan.plannedEnd()));
  }

  private static PhaseStatus phase(Plan plan, int number, LocalDate today) {
    List<PlanTask> kept = plan.kept(number);
    List<PlanTask> done = kept.stream().filter(PlanTask::isDone).toList();
    return new PhaseStatus(
        number,
        done.size(),
        kept.size(),
        Plan.sum(kept),
        Plan.sum(done),
        kept.stream().map(PlanTask::days).reduce(DateRange::spanning),
        (int) kept.stream().filter(task -> task.isOverdue(today)).count());
  }

  private static List<WeekStatus> weeks(
      Plan plan, LocalDate today, PlannedWork work, EarnedWork done) {
    List<WeekStatus> weeks = new ArrayList<>();
    int last = Math.max(1, Math.max(plan.week(plan.plannedEnd()), plan.week(today)));
    for (int week = 1; week <= last; week++) {
      DateRange days = plan.daysOf(week);
      weeks.add(
          new WeekStatus(
              days.end(),
              work.effortThrough(days.end()),
              days.start().isAfter(today)
                  ? Optional.empty()
                  : Optional.of(
                      Plan.sum(
                          plan.kept().stream()
                              .filter(task -> done.isDoneBefore(task, days.end().plusDays(1)))
                              .toList()))));
    }
    return weeks;
  }
}
