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
 * How fast a user gets on, compared with the plan, since the day from which it was laid out.
 *
 * @param planned what was to be done from that day through yesterday; after the plan's end, what
 *     the calendar supplies counts too, while something is open
 * @param earned what has been done of it, or ahead of it
 * @param weekly the plan's study time in a usual week
 * @param weeks for each whole week in which something was to be done, what was done of it
 */
public record OwnPace(Effort planned, Effort earned, Effort weekly, List<BigDecimal> weeks) {

  /** From so many whole weeks on, it can be said how much weeks differ. */
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

  /** What the calendar supplies on days after the plan's end, if something is still open. */
  private static long overtime(Plan plan, StudyCalendar calendar, LocalDate first, LocalDate last) {
    LocalDate end = plan.plannedEnd();
    LocalDate before = first.isAfter(end) ? first.minusDays(1) : end;
    return plan.open().isEmpty() || last.isBefore(before)
        ? 0
        : calendar.capacityThrough(last) - calendar.capacityThrough(before);
  }

  /**
   * How much is done in the time in which the plan has 1 done. One usual week that goes as planned
   * is added to what has been, so that little evidence changes little.
   */
  public BigDecimal ratio() {
    return quotient(
        BigDecimal.valueOf(earned.plus(weekly).minutes()),
        BigDecimal.valueOf(planned.plus(weekly).minutes()));
  }

  /**
   * When a user can study who goes on like that: all hours a week, those of periods too, change in
   * the same proportion, by whole quarters of an hour. Sessions at fixed times stay as they are.
   */
  public Availability applied(Availability availability) {
    BigDecimal ratio = ratio();
    return availability.hasSessions() || ratio.compareTo(BigDecimal.ONE) == 0
        ? availability
        : availability.evenly(hours -> QuarterHours.scaled(hours, ratio));
  }

  /** From how many usual weeks of planned study the pace is known, rounded down to tenths. */
  public BigDecimal evidenceWeeks() {
    return BigDecimal.valueOf(planned.minutes())
        .divide(BigDecimal.valueOf(weekly.minutes()), 1, RoundingMode.DOWN);
  }

  /** Whether there are enough weeks to say how much they differ. */
  public boolean isSpreadKnown() {
    return weeks.size() >= ENOUGH_WEEKS && weeks.stream().anyMatch(week -> week.signum() > 0);
  }

  /**
   * How much weeks differ: the standard deviation of {@link #weeks} over their mean, at least 0.25;
   * 1 if there are fewer than four weeks, or nothing was done in them.
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
