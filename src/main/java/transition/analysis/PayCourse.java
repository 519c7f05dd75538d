package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayFigures.Later;
import transition.model.Level;

/**
 * What staying and moving pay in one case. Sums are in whole units of the currency, each rounded
 * half up from the exact sum; index m is the sum after m months.
 *
 * @param current yearly pay in the old role, before any raise
 * @param steps the pay levels in the new role, in order; one or two
 * @param paidOff empty if moving does not overtake staying for good within 40 years
 * @param stayed the sums for staying
 * @param moved the sums for moving, less its cost
 */
public record PayCourse(
    PayCase which,
    BigDecimal current,
    List<PayStep> steps,
    Optional<PaidOff> paidOff,
    List<Long> stayed,
    List<Long> moved) {

  private static final int MONTHS = PayAssumptions.MOST_YEARS * PayCase.MONTHS_A_YEAR;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(PayCase.MONTHS_A_YEAR);

  public PayCourse {
    requireNonNull(which, "which");
    requireNonNull(current, "current");
    steps = List.copyOf(steps);
    requireNonNull(paidOff, "paidOff");
    stayed = List.copyOf(stayed);
    moved = List.copyOf(moved);
  }

  /**
   * A pay level in the new role.
   *
   * @param month its first month, counted from the start
   * @param from the first day of that month
   * @param pay yearly pay, before any raise
   */
  public record PayStep(int month, LocalDate from, Level level, BigDecimal pay) {}

  /**
   * The end of the month from which on moving, less its cost, has always paid at least as much as
   * staying.
   *
   * @param month counted from the start, at least the first one in the new role
   * @param date the last day of the month
   */
  public record PaidOff(int month, LocalDate date) {}

  static PayCourse of(
      PayCase which, PayFigures figures, PayMonths months, LocalDate planEnd, PayAssumptions said) {
    BigDecimal current =
        said.current()
            .or(() -> figures.current().map(figure -> which.of(figure.pay())))
            .orElseThrow(() -> new IllegalArgumentException("no pay in the old role is known"));
    List<PayStep> steps = new ArrayList<>();
    int first = months.firstAfter(planEnd);
    steps.add(step(which, figures.begin(), months, first));
    for (Later later : figures.later().stream().toList()) {
      steps.add(step(which, later.figure(), months, first + which.monthsOf(later.years())));
    }
    List<BigDecimal> staying = twelvefold(BigDecimal.ZERO, current, List.of(), said.growth());
    List<BigDecimal> moving = twelvefold(said.cost().negate(), current, steps, said.growth());
    return new PayCourse(
        which,
        current,
        steps,
        paidOff(staying, moving, first).map(month -> new PaidOff(month, months.lastDay(month))),
        rounded(staying),
        rounded(moving));
  }

  private static PayStep step(PayCase which, Figure figure, PayMonths months, int month) {
    return new PayStep(month, months.firstDay(month), figure.level(), which.of(figure.pay()));
  }

  /**
   * Returns twelve times the sums. A month then counts a whole year's pay, which needs no division.
   */
  private static List<BigDecimal> twelvefold(
      BigDecimal atStart, BigDecimal current, List<PayStep> steps, BigDecimal growth) {
    List<BigDecimal> sums = new ArrayList<>();
    BigDecimal sum = atStart.multiply(TWELVE);
    BigDecimal factor = BigDecimal.ONE;
    sums.add(sum);
    for (int month = 1; month <= MONTHS; month++) {
      if (month > 1 && month % PayCase.MONTHS_A_YEAR == 1) {
        factor = factor.multiply(growth);
      }
      sum = sum.add(payIn(month, current, steps).multiply(factor));
      sums.add(sum);
    }
    return sums;
  }

  private static BigDecimal payIn(int month, BigDecimal current, List<PayStep> steps) {
    BigDecimal pay = current;
    for (PayStep step : steps) {
      pay = month < step.month() ? pay : step.pay();
    }
    return pay;
  }

  private static Optional<Integer> paidOff(
      List<BigDecimal> staying, List<BigDecimal> moving, int first) {
    int month = MONTHS;
    while (month >= first && moving.get(month).compareTo(staying.get(month)) >= 0) {
      month--;
    }
    return month < MONTHS ? Optional.of(month + 1) : Optional.empty();
  }

  private static List<Long> rounded(List<BigDecimal> sums) {
    return sums.stream()
        .map(sum -> sum.divide(TWELVE, 0, RoundingMode.HALF_UP).longValueExact())
        .toList();
  }

  /**
   * Returns how much more moving has paid than staying after some months; negative if less. It is
   * the difference of the rounded sums, so that the three figures add up.
   */
  public long difference(int months) {
    return moved.get(months) - stayed.get(months);
  }
}
