package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Market;

/**
 * What staying and moving pay over time. Someone who moves studies beside the old job until the
 * plan's last day, and is paid in the new role from the first month that begins after it. Months
 * are counted from the start; each pays a twelfth of a year's pay.
 *
 * @param planEnd the plan's last day, not before the start
 * @param courses one for each {@link PayCase}, in that order
 */
public record PayOutlook(
    PayFigures figures,
    LocalDate start,
    LocalDate planEnd,
    PayAssumptions assumptions,
    List<PayCourse> courses) {

  public PayOutlook {
    requireNonNull(figures, "figures");
    requireNonNull(start, "start");
    requireNonNull(planEnd, "planEnd");
    requireNonNull(assumptions, "assumptions");
    courses = List.copyOf(courses);
  }

  /**
   * Returns the outlook in a market; empty if the guides give no pay at the levels it needs.
   *
   * @throws IllegalArgumentException if the plan ends before it starts
   */
  public static Optional<PayOutlook> of(
      InMarket market, LocalDate start, LocalDate planEnd, PayAssumptions assumptions) {
    return PayFigures.of(market, assumptions.current().isPresent())
        .map(figures -> of(figures, start, planEnd, assumptions));
  }

  private static PayOutlook of(
      PayFigures figures, LocalDate start, LocalDate planEnd, PayAssumptions assumptions) {
    List<PayCourse> courses =
        Arrays.stream(PayCase.values())
            .map(which -> course(which, figures, start, planEnd, assumptions))
            .toList();
    return new PayOutlook(figures, start, planEnd, assumptions, courses);
  }

  private static PayCourse course(
      PayCase which,
      PayFigures figures,
      LocalDate start,
      LocalDate planEnd,
      PayAssumptions assumptions) {
    return PayCourse.of(which, figures, new PayMonths(start), planEnd, assumptions);
  }

  /** Returns when the move pays off in the middle case if its plan has other dates. */
  public Optional<PaidOff> middlePaidOff(LocalDate otherStart, LocalDate otherEnd) {
    return course(PayCase.MIDDLE, figures, otherStart, otherEnd, assumptions).paidOff();
  }

  public Market market() {
    return figures.market();
  }

  public PayCourse middle() {
    return courses.stream().filter(course -> course.which() == PayCase.MIDDLE).findFirst().get();
  }

  /** Returns the first day with the new role's pay. */
  public LocalDate newPayFrom() {
    return middle().steps().get(0).from();
  }

  /** Returns the month that begins on {@link #newPayFrom}, counted from the start. */
  public int newPayMonth() {
    return middle().steps().get(0).month();
  }

  /** Returns the last day of a year, counted from the start. */
  public LocalDate lastDay(int year) {
    return start.plusYears(year).minusDays(1);
  }

  public static int monthsOf(int years) {
    return years * PayCase.MONTHS_A_YEAR;
  }
}
