package transition.tracking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.QuarterHours;
import transition.planner.StudyCalendar;

/**
 * The user's progress compared with the plan, since it was laid out.
 *
 * @param planned the work due through yesterday; after the plan's end, what the calendar supplies
 *     counts as due while a task is open
 * @param earned what was done of it or ahead of it
 * @param weekly the plan's study time in a usual week
 * @param weeks the share of due work that was done, for each whole week with due work
 */
public record OwnPace(Effort planned, Effort earned, Effort weekly, List<BigDecimal> weeks) {

  /** With fewer whole weeks, their variation is not computed. */
  private static final int ENOUGH_WEEKS = 4;

  private static final BigDecimal LEAST_VARIATION = new BigDecimal("0.25");
  private static final int DAYS_A_WEEK = 7;

  public OwnPace {
    weeks = List.copyOf(weeks);
  }

  static OwnPace of(
      Plan plan, LocalDate today, StudyCalendar calendar, PlannedWork work, EarnedWork done) {
    LocalDate from = plan.laidOut();
    LocalDate yesterday = today.minusDays(1);
    long planned = overtime(plan, calendar, from, yesterday);
    long earned = 0;
    for (PlanTask task : plan.kept()) {
      if (!plan.isSettled(task) && !done.isDoneBefore(task, from)) {
        long before = Math.max(work.atLayout(task), work.through(task, from.minusDays(1)));
        planned += Math.max(0, work.through(task, yesterday) - before);
        earned += done.sinceLayout(task);
      }
    }
    List<BigDecimal> weeks = new ArrayList<>();
    LocalDate next = from.plusDays(DAYS_A_WEEK);
    for (LocalDate first = from;
        !next.isAfter(today);
        first = next, next = next.plusDays(DAYS_A_WEEK)) {
      LocalDate last = next.minusDays(1);
      long due =
          work.through(last)
              - work.through(first.minusDays(1))
              + overtime(plan, calendar, first, last);
      if (due > 0) {
        long did = Math.max(0, done.before(next) - done.before(first));
        weeks.add(quotient(BigDecimal.valueOf(did), BigDecimal.valueOf(due)));
      }
    }
    return new OwnPace(
        new Effort(planned), new Effort(earned), plan.availability().pace().weekly(), weeks);
  }

  /** Returns what the calendar supplies after the plan's end while a task is open. */
  private static long overtime(Plan plan, StudyCalendar calendar, LocalDate first, LocalDate last) {
    LocalDate end = plan.plannedEnd();
    LocalDate before = first.isAfter(end) ? first.minusDays(1) : end;
    return plan.open().isEmpty() || last.isBefore(before)
        ? 0
        : calendar.capacityThrough(last) - calendar.capacityThrough(before);
  }

  /**
   * Returns the work done per planned work. One usual week as planned is added to both, so that
   * little evidence has little effect.
   */
  public BigDecimal ratio() {
    return quotient(
        BigDecimal.valueOf(earned.plus(weekly).minutes()),
        BigDecimal.valueOf(planned.plus(weekly).minutes()));
  }

  /**
   * Returns the availability at this pace: all weekly hours, including those of periods, scaled by
   * the ratio in steps of a quarter hour. Sessions keep their fixed times.
   */
  public Availability applied(Availability availability) {
    BigDecimal ratio = ratio();
    return availability.hasSessions() || ratio.compareTo(BigDecimal.ONE) == 0
        ? availability
        : availability.evenly(hours -> QuarterHours.scaled(hours, ratio));
  }

  /** Returns the usual weeks of planned work behind the pace, rounded down to tenths. */
  public BigDecimal evidenceWeeks() {
    return BigDecimal.valueOf(planned.minutes())
        .divide(BigDecimal.valueOf(weekly.minutes()), 1, RoundingMode.DOWN);
  }

  /** Returns whether there are enough weeks to compute their variation. */
  public boolean isSpreadKnown() {
    return weeks.size() >= ENOUGH_WEEKS && weeks.stream().anyMatch(week -> week.signum() > 0);
  }

  /**
   * Returns the coefficient of variation of {@link #weeks}, at least 0.25; 1 if there are fewer
   * than four weeks or nothing was done in them.
   */
  public BigDecimal variation() {
    if (!isSpreadKnown()) {
      return BigDecimal.ONE;
    }
    BigDecimal count = BigDecimal.valueOf(weeks.size());
    BigDecimal mean = quotient(weeks.stream().reduce(BigDecimal.ZERO, BigDecimal::add), count);
    BigDecimal squares =
        weeks.stream()
            .map(week -> week.subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal deviation =
        quotient(squares, count.subtract(BigDecimal.ONE)).sqrt(MathContext.DECIMAL64);
    return quotient(deviation, mean).max(LEAST_VARIATION);
  }

  private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
    return one.divide(other, MathContext.DECIMAL64);
  }
}
