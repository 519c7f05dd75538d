package transition.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import transition.analysis.PayCourse;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.PayOutlook;

/**
 * Pay over time, in {@code salary}. Months and years count from the start. Yearly pay is as it is
 * before any raise; sums are rounded to whole units of the currency, and those of moving are less
 * its cost.
 *
 * @param planEnd the plan's last day
 * @param newPayFrom the first day with the new role's pay
 * @param currentGiven whether the current pay is the user's own, and not the guide's range
 * @param cases low, middle and high, in this order
 * @param byYear the middle case
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
    List<YearJson> byYear) {

  /**
   * The low, middle or high case.
   *
   * @param stay a year's pay in the old role
   * @param move a year's pay in the new role, from its first day on
   * @param paidOff absent if that is not within 40 years
   */
  record CaseJson(
      @JsonProperty("case") String which,
      BigDecimal stay,
      List<StepJson> move,
      @Nullable PaidOffJson paidOff,
      long differenceAfterYears) {
    static CaseJson of(PayCourse course, int months) {
      return new CaseJson(
          course.which().word(),
          plain(course.current()),
          course.steps().stream().map(StepJson::of).toList(),
          course.paidOff().map(PaidOffJson::of).orElse(null),
          course.difference(months));
    }
  }

  record StepJson(String from, String level, BigDecimal pay) {
    static StepJson of(PayStep step) {
      return new StepJson(step.from().toString(), step.level().word(), plain(step.pay()));
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

  static OutlookJson of(PayOutlook outlook) {
    int years = outlook.assumptions().years();
    return new OutlookJson(
        outlook.market().name(),
        outlook.market().currency(),
        outlook.start().toString(),
        outlook.planEnd().toString(),
        outlook.newPayFrom().toString(),
        years,
        plain(outlook.assumptions().cost()),
        plain(outlook.assumptions().raisePercent()),
        outlook.assumptions().current().isPresent(),
        outlook.courses().stream()
            .map(course -> CaseJson.of(course, PayOutlook.monthsOf(years)))
            .toList(),
        IntStream.rangeClosed(1, years).mapToObj(year -> YearJson.of(outlook, year)).toList());
  }

  /** Removes trailing zeros. */
  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
