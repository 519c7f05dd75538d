package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.StudyCalendar;

/**
 * An estimate of when a plan is done at the user's own pace: in four cases of five between early
 * and late, if weeks differ as they have and as a normal distribution would have it. A day that is
 * more than {@value #MOST_YEARS} years away is absent.
 */
public record FinishForecast(
    Optional<LocalDate> early, Optional<LocalDate> likely, Optional<LocalDate> late) {

  /** Farther away nothing is foreseen. */
  public static final int MOST_YEARS = 50;

  /** So many standard deviations to both sides of the mean hold 80% of a normal distribution. */
  private static final BigDecimal DEVIATIONS = new BigDecimal("1.28");

  public FinishForecast {
    requireNonNull(early, "early");
    requireNonNull(likely, "likely");
    requireNonNull(late, "late");
  }

  /**
   * The forecast for what is left.
   *
   * @param today the first day that has study for it
   */
  static FinishForecast of(Effort left, OwnPace pace, LocalDate today, Plan plan) {
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

  /** By which share the pace may differ; less with more evidence. */
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
