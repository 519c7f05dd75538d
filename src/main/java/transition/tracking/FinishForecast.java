package transition.tracking;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.later;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.StudyCalendar;

/**
 * Estimates when a plan is done at the user's own pace. The range from early to late has a
 * probability of 80%, if weeks vary as before and follow a normal distribution. A day more than
 * {@value #MOST_YEARS} years away is absent.
 */
public record FinishForecast(
    Optional<LocalDate> early, Optional<LocalDate> likely, Optional<LocalDate> late) {

  /** The limit of forecasts, in years from today. */
  public static final int MOST_YEARS = 50;

  /**
   * The 90th percentile of a standard normal distribution: 80% lie within this many standard
   * deviations of the mean.
   */
  private static final BigDecimal DEVIATIONS = new BigDecimal("1.28");

  public FinishForecast {
    requireNonNull(early, "early");
    requireNonNull(likely, "likely");
    requireNonNull(late, "late");
  }

  /**
   * Returns the forecast for the remaining work. The user's own pace is that of study; the job
   * search after it takes its calendar weeks.
   *
   * @param study what is left of study
   * @param today the first day with study for it
   */
  static FinishForecast of(Effort study, OwnPace pace, LocalDate today, Plan plan) {
    RemainingLayout layout =
        new RemainingLayout(plan, plan.open(), later(today, plan.start()), plan.availability());
    FinishForecast studied = ofStudy(study, pace, today, plan);
    return new FinishForecast(
        studied.early.map(layout::searchEnd),
        studied.likely.map(layout::searchEnd),
        studied.late.map(layout::searchEnd));
  }

  private static FinishForecast ofStudy(Effort left, OwnPace pace, LocalDate today, Plan plan) {
    Availability own = pace.applied(plan.availability());
    boolean asPlanned = own.equals(plan.availability());
    LocalDate first = asPlanned || today.isBefore(plan.start()) ? plan.start() : today;
    StudyCalendar calendar = new StudyCalendar(first, own);
    BigDecimal needed = BigDecimal.valueOf(left.minutes());
    if (own.hasSessions()) {
      needed = needed.divide(pace.ratio(), MathContext.DECIMAL64);
    }
    BigDecimal spread = BigDecimal.ONE.add(uncertainty(pace));
    return new FinishForecast(
        day(needed.divide(spread, MathContext.DECIMAL128), today, calendar),
        day(needed, today, calendar),
        day(needed.multiply(spread), today, calendar));
  }

  /** Returns the relative uncertainty of the pace, which shrinks with evidence. */
  static BigDecimal uncertainty(OwnPace pace) {
    return DEVIATIONS
        .multiply(pace.variation())
        .divide(
            pace.evidenceWeeks().add(BigDecimal.ONE).sqrt(MathContext.DECIMAL64),
            MathContext.DECIMAL64);
  }

  private static Optional<LocalDate> day(
      BigDecimal minutes, LocalDate today, StudyCalendar calendar) {
    BigDecimal needed = minutes.setScale(0, RoundingMode.CEILING);
    if (needed.signum() == 0) {
      return Optional.of(today);
    }
    long before = calendar.capacityThrough(today.minusDays(1));
    for (int years = 1; years <= MOST_YEARS; years++) {
      long supplied = calendar.capacityThrough(today.plusYears(years)) - before;
      if (needed.compareTo(BigDecimal.valueOf(supplied)) <= 0) {
        return Optional.of(calendar.dayOf(before + needed.longValueExact() - 1));
      }
    }
    return Optional.empty();
  }
}
