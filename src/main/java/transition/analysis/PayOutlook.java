package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Market;

/**
 * What staying and moving pay over time. Someone who moves is paid in the old role, all or a part
 * of it, until the new job begins. Months are counted from the start; each pays a twelfth of a
 * year's pay.
 *
 * @param newJob the first day in the new job, not before the start
 * @param courses low, middle and high; then, if the guide claims a rise, the claimed one
 */
public record PayOutlook(
    PayFigures figures,
    LocalDate start,
    LocalDate newJob,
    PayAssumptions assumptions,
    List<PayCourse> courses) {

  public PayOutlook {
    requireNonNull(figures, "figures");
    requireNonNull(start, "start");
    requireNonNull(newJob, "newJob");
    requireNonNull(assumptions, "assumptions");
    courses = List.copyOf(courses);
  }

  /**
   * Returns the outlook in a market; empty if the guides give no pay at the levels it needs.
   *
   * @throws IllegalArgumentException if the new job begins before the start
   */
  public static Optional<PayOutlook> of(
      InMarket market, LocalDate start, LocalDate newJob, PayAssumptions assumptions) {
    return PayFigures.of(market, assumptions)
        .map(figures -> of(figures, start, newJob, assumptions));
  }

  private static PayOutlook of(
      PayFigures figures, LocalDate start, LocalDate newJob, PayAssumptions assumptions) {
    List<PayCase> cases = new ArrayList<>(List.of(PayCase.LOW, PayCase.MIDDLE, PayCase.HIGH));
    figures.claim().ifPresent(claim -> cases.add(PayCase.CLAIMED));
    PayMonths months = new PayMonths(start);
    return new PayOutlook(
        figures,
        start,
        newJob,
        assumptions,
        cases.stream()
            .map(which -> new PayCalculation(which, figures, months, newJob, assumptions).course())
            .toList());
  }

  /** Returns the middle case if the plan has other dates. */
  public PayCourse middle(LocalDate otherStart, LocalDate otherNewJob) {
    return new PayCalculation(
            PayCase.MIDDLE, figures, new PayMonths(otherStart), otherNewJob, assumptions)
        .course();
  }

  public Market market() {
    return figures.market();
  }

  public PayCourse middle() {
    return courses.stream().filter(course -> course.which() == PayCase.MIDDLE).findFirst().get();
  }

  /** Returns the courses of the low, middle and high pay of the ranges. */
  public List<PayCourse> ofRanges() {
    return courses.stream().filter(course -> course.which() != PayCase.CLAIMED).toList();
  }

  /** Returns the course of the rise that the guide claims; empty if it claims none. */
  public Optional<PayCourse> claimed() {
    return courses.stream().filter(course -> course.which() == PayCase.CLAIMED).findFirst();
  }

  /** Returns the last day of a year, counted from the start. */
  public LocalDate lastDay(int year) {
    return start.plusYears(year).minusDays(1);
  }

  public static int monthsOf(int years) {
    return years * PayCase.MONTHS_A_YEAR;
  }
}
