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
import transition.planner.StudyCalendar;

/**
 * How a plan stands on a day. A task counts with its planned study time, and not at all if it is
 * left out; what counts as done is said in {@link EarnedWork}.
 *
 * @param done how many tasks are done
 * @param total how many tasks there are
 * @param planned the planned study time of all tasks
 * @param spent the study time that is noted
 * @param earned what is done, in planned study time, with what is done of open tasks
 * @param behindDays how many days the plan was ahead of what is done on the evening before; below 0
 *     if more is done than was planned through today. Behind is only who has an overdue task, and
 *     by at most as many days as the oldest one is. Days without study count in the user's favor.
 *     When all is done, it is 0, or below 0 by the days from the last task to the plan's end
 * @param plannedEnd the last day of all tasks, of done ones that on which they were done; when all
 *     is done, the last planned day
 * @param overdue the tasks that were to be done before the day and are not, in the order of their
 *     numbers
 * @param forecast when it will be done; empty if nothing is open
 * @param phases those with tasks, in the order of their numbers
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
    List<PhaseStanding> phases,
    List<WeekStanding> weeks) {

  public PlanStatus {
    requireNonNull(on, "on");
    requireNonNull(planned, "planned");
    requireNonNull(spent, "spent");
    requireNonNull(earned, "earned");
    requireNonNull(plannedEnd, "plannedEnd");
    overdue = List.copyOf(overdue);
    requireNonNull(pace, "pace");
    requireNonNull(forecast, "forecast");
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
  }

  /**
   * How a phase stands.
   *
   * @param done how many of its tasks are done
   * @param total how many of its tasks are not left out
   * @param planned the planned study time of those that are not left out
   * @param completed the planned study time of those that are done
   * @param days from the first planned day to the last; empty if all of it is left out
   * @param overdue how many of its tasks are overdue
   */
  public record PhaseStanding(
      int number,
      int done,
      int total,
      Effort planned,
      Effort completed,
      Optional<DateRange> days,
      int overdue) {}

  /**
   * How a plan stands at the end of a week.
   *
   * @param end its last day
   * @param planned what is to be done by then
   * @param completed the planned study time of the tasks that were done by then; empty in weeks
   *     that have not begun
   */
  public record WeekStanding(LocalDate end, Effort planned, Optional<Effort> completed) {}

  /** What nobody has compared with the law of the holidays that a plan and its forecast rest on. */
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

  /** How a plan stands on a day. */
  public static PlanStatus of(Plan plan, LocalDate today) {
    StudyCalendar calendar = new StudyCalendar(plan.start(), plan.availability());
    PlannedWork work = new PlannedWork(plan, calendar);
    EarnedWork done = new EarnedWork(plan, work, today);
    OwnPace pace = OwnPace.of(plan, today, calendar, work, done);
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
        plan.open().isEmpty() ? plan.plannedEnd() : plan.end(today),
        kept.stream().filter(task -> task.isOverdue(today)).toList(),
        pace,
        plan.open().isEmpty()
            ? Optional.empty()
            : Optional.of(FinishForecast.of(new Effort(done.left()), pace, today, plan)),
        plan.phaseNumbers().stream().map(phase -> phase(plan, phase, today)).toList(),
        weeks(plan, today, work, done));
  }

  /** Whether nothing is left to do. */
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

  private static PhaseStanding phase(Plan plan, int number, LocalDate today) {
    List<PlanTask> kept = plan.kept(number);
    List<PlanTask> done = kept.stream().filter(PlanTask::isDone).toList();
    return new PhaseStanding(
        number,
        done.size(),
        kept.size(),
        Plan.sum(kept),
        Plan.sum(done),
        kept.stream().map(PlanTask::days).reduce((one, other) -> spanning(one, other)),
        (int) kept.stream().filter(task -> task.isOverdue(today)).count());
  }

  private static DateRange spanning(DateRange one, DateRange other) {
    return new DateRange(
        one.start().isBefore(other.start()) ? one.start() : other.start(),
        one.end().isAfter(other.end()) ? one.end() : other.end());
  }

  private static List<WeekStanding> weeks(
      Plan plan, LocalDate today, PlannedWork work, EarnedWork done) {
    List<WeekStanding> weeks = new ArrayList<>();
    int last = Math.max(1, Math.max(plan.week(plan.plannedEnd()), plan.week(today)));
    for (int week = 1; week <= last; week++) {
      DateRange days = plan.daysOf(week);
      weeks.add(
          new WeekStanding(
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
