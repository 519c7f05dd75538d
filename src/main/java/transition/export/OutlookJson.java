package transition.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCourse;
import transition.analysis.PayCourse.Comparison;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.PayOutlook;

/**
 * Pay over time, in {@code salary}. Months and years count from the start. Yearly pay is as it is
 * before any raise; sums are rounded to whole units of the currency, and those of moving are less
 * its cost.
 *
 * @param planEnd the last day of the plan's phases
 * @param newPayFrom the first day in the new job, and with its pay
 * @param currentGiven whether the current pay is the user's own, and not the guide's range
 * @param cases low, middle and high, in this order
 * @param byYear the middle case
 * @param payDuringPercent what of the current pay goes on until the new job
 * @param seniorAfterYears the years from mid to senior level; absent where nobody becomes senior
 * @param seniorAfterGiven whether they are the user's own, and not our estimate
 * @param claimed the midpoint of current pay with the rise that the guide claims; absent if it
 *     claims none
 */
record OutlookJson(
    String market,
    String currency,
    String start,
    String planEnd,
    String newPayFrom,
    int years,
    BigDecimal cost,
    BigDecimal raisePercent,
    boolean currentGiven,
    List<CaseJson> cases,
    List<YearJson> byYear,
    int payDuringPercent,
    @Nullable Integer seniorAfterYears,
    @Nullable Boolean seniorAfterGiven,
    @Nullable CaseJson claimed) {

  /**
   * The low, middle, high or claimed case.
   *
   * @param stay a year's pay in the old role
   * @param move a year's pay in the new role, from its first day on
   * @param paidOff absent if that is not within 40 years
   * @param differenceAfterYears after the years that the user looks ahead
   * @param stayLater a year's pay at the level that staying leads to; empty if there is none
   * @param payLost what is not paid until the new job, without the cost
   * @param lowest where moving is furthest behind
   * @param afterFiveYears the difference then
   * @param withoutPromotion the comparison with staying at the present level for good; absent if
   *     staying leads to no other
   * @param longRunDifference how much more a year moving pays at the last levels of both
   */
  record CaseJson(
      @JsonProperty("case") String which,
      BigDecimal stay,
      List<StepJson> move,
      @Nullable PaidOffJson paidOff,
      long differenceAfterYears,
      List<StepJson> stayLater,
      long payLost,
      LowestJson lowest,
      long afterFiveYears,
      @Nullable ComparisonJson withoutPromotion,
      BigDecimal longRunDifference) {
    static CaseJson of(PayCourse course, int months) {
      return new CaseJson(
          course.which().word(),
          plain(course.current()),
          course.steps().stream().map(StepJson::of).toList(),
          course.paidOff().map(PaidOffJson::of).orElse(null),
          course.difference(months),
          course.promotion().stream().map(StepJson::of).toList(),
          course.payLost(),
          LowestJson.of(course.lowest()),
          course.afterFiveYears(),
          course.withoutPromotion().map(ComparisonJson::of).orElse(null),
          plain(course.longRun()));
    }
  }

  /**
   * A pay level.
   *
   * @param basis "figures" of a guide or pack, a guide's "claim", or our "estimate"
   */
  record StepJson(String from, String level, BigDecimal pay, String basis) {
    static StepJson of(PayStep step) {
      return new StepJson(
          step.from().toString(),
          step.level().word(),
          plain(step.pay()),
          step.basis().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The month at whose end moving is furthest behind staying, and that month's last day; month 0
   * and the start where it never is.
   */
  record LowestJson(int month, String date, long difference) {
    static LowestJson of(Lowest lowest) {
      return new LowestJson(lowest.month(), lowest.date().toString(), lowest.difference());
    }
  }

  /** What becomes of the difference; the move is paid off as in {@link CaseJson}. */
  record ComparisonJson(LowestJson lowest, @Nullable PaidOffJson paidOff) {
    static ComparisonJson of(Comparison comparison) {
      return new ComparisonJson(
          LowestJson.of(comparison.lowest()),
          comparison.paidOff().map(PaidOffJson::of).orElse(null));
    }
  }

  /** The month at whose end the move is paid off, and that month's last day. */
  record PaidOffJson(int month, String date) {
    static PaidOffJson of(PaidOff paidOff) {
      return new PaidOffJson(paidOff.month(), paidOff.date().toString());
    }
  }

  /** Cumulative pay at the end of a year, counted from the start. */
  record YearJson(int year, String end, long stay, long move, long difference) {
    static YearJson of(PayOutlook outlook, int year) {
      PayCourse middle = outlook.middle();
      int months = PayOutlook.monthsOf(year);
      return new YearJson(
          year,
          outlook.lastDay(year).toString(),
          middle.stayed().get(months),
          middle.moved().get(months),
          middle.difference(months));
    }
  }

  static OutlookJson of(PayOutlook outlook, LocalDate planEnd) {
    PayAssumptions said = outlook.assumptions();
    int years = said.years();
    int months = PayOutlook.monthsOf(years);
    boolean senior = outlook.figures().hasSenior();
    return new OutlookJson(
        outlook.market().name(),
        outlook.market().currency(),
        outlook.start().toString(),
        planEnd.toString(),
        outlook.newJob().toString(),
        years,
        plain(said.cost()),
        plain(said.raisePercent()),
        said.current().isPresent(),
        outlook.ofRanges().stream().map(course -> CaseJson.of(course, months)).toList(),
        IntStream.rangeClosed(1, years).mapToObj(year -> YearJson.of(outlook, year)).toList(),
        PayAssumptions.ALL_PAY - said.payLostPercent(),
        senior ? said.seniorAfter() : null,
        senior ? said.seniorAfter() != PayAssumptions.DEFAULT_SENIOR_AFTER : null,
        outlook.claimed().map(course -> CaseJson.of(course, months)).orElse(null));
  }

  /** Removes trailing zeros. */
  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
