package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static transition.analysis.PaySamples.NOTHING_SAID;
import static transition.analysis.PaySamples.dip;
import static transition.analysis.PaySamples.market;
import static transition.analysis.PaySamples.overall;
import static transition.analysis.PaySamples.pay;
import static transition.analysis.PaySamples.said;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.SalaryComparison.InMarket;

/** Sums worked out by hand; the arithmetic stands beside them. */
class PayOutlookTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** From backend to MLOps in the US: 21 weeks, so that month 6 is the first with new pay. */
  private static final InMarket US = overall(pay(85_000, 140_000), pay(130_000, 220_000));

  private static final LocalDate US_END = LocalDate.of(2027, 5, 30);

  /** From data scientist to backend in the UK, where month 11 is the first with new pay. */
  private static final InMarket UK =
      dip(pay(50_000, 80_000), pay(26_000, 38_000), pay(42_000, 65_000), 2, 4);

  private static final LocalDate UK_END = LocalDate.of(2027, 10, 31);

  @Test
  void theNewPayBeginsWithTheFirstMonthThatBeginsAfterThePlan() {
    PayOutlook us = outlook(US, US_END, NOTHING_SAID);
    assertThat(us.newPayMonth()).isEqualTo(6);
    assertThat(us.newPayFrom()).isEqualTo("2027-06-04");
    // A plan that ends on the last day of month 5 changes nothing; one day more costs a month.
    assertThat(outlook(US, LocalDate.of(2027, 6, 3), NOTHING_SAID).courses())
        .isEqualTo(us.courses());
    assertThat(outlook(US, LocalDate.of(2027, 6, 4), NOTHING_SAID).newPayFrom())
        .isEqualTo("2027-07-04");
  }

  @Test
  void withoutOwnPayEachCaseTakesItsFigureOfBothRanges() {
    PayOutlook us = outlook(US, US_END, NOTHING_SAID);
    assertThat(us.courses())
        .extracting(PayCourse::which)
        .containsExactly(PayCase.LOW, PayCase.MIDDLE, PayCase.HIGH);
    assertThat(us.courses())
        .extracting(PayCourse::current)
        .containsExactly(amount("85000"), amount("112500"), amount("140000"));
    assertThat(us.courses())
        .extracting(course -> course.steps().get(0).pay())
        .containsExactly(amount("130000"), amount("175000"), amount("220000"));
    // After 5 years, 60 - 5 = 55 months of new pay:
    // 55 x 45,000 / 12 = 206,250; 55 x 62,500 / 12 = 286,458.33; 55 x 80,000 / 12 = 366,666.67.
    assertDifferences(us, 60, 206_250, 286_458, 366_667);
    // Without a cost, the first month of higher pay puts moving ahead.
    assertPaidOff(us, "6 2027-07-03", "6 2027-07-03", "6 2027-07-03");
  }

  @Test
  void ownPayTakesThePlaceOfTheRangeInAllCasesAndTheCostComesFirst() {
    PayOutlook us = outlook(US, US_END, said("100000", "30000", "0"));
    assertThat(us.courses()).extracting(PayCourse::current).containsOnly(amount("100000"));
    // More a month: 30,000 / 12 = 2,500; 75,000 / 12 = 6,250; 120,000 / 12 = 10,000.
    // 30,000 takes 12 months, 4.8 and so 5 months, 3 months; month 6 is the first.
    assertPaidOff(us, "17 2028-06-03", "10 2027-11-03", "8 2027-09-03");
    // 55 x 2,500 - 30,000; 55 x 6,250 - 30,000; 55 x 10,000 - 30,000.
    assertDifferences(us, 60, 107_500, 313_750, 520_000);
    assertThat(us.middle().moved().get(0)).isEqualTo(-30_000);
    // 5 x 100,000 / 12 - 30,000 = 11,666.67; then 175,000 / 12 = 14,583.33 more is 26,250.
    assertThat(us.middle().moved().get(5)).isEqualTo(11_667);
    assertThat(us.middle().moved().get(6)).isEqualTo(26_250);
    assertThat(us.middle().stayed().get(6)).isEqualTo(50_000);
  }

  @Test
  void aDipBeginsAtEntryPayAndReachesMidPayAfterYears() {
    PayOutlook uk = outlook(UK, UK_END, NOTHING_SAID);
    // The month of the move is 11; 48, 36 and 24 months later are 59, 47 and 35.
    assertThat(uk.courses())
        .extracting(PayCourse::steps)
        .containsExactly(
            List.of(
                new PayStep(11, LocalDate.of(2027, 11, 4), ENTRY, amount("26000")),
                new PayStep(59, LocalDate.of(2031, 11, 4), MID, amount("42000"))),
            List.of(
                new PayStep(11, LocalDate.of(2027, 11, 4), ENTRY, amount("32000")),
                new PayStep(47, LocalDate.of(2030, 11, 4), MID, amount("53500"))),
            List.of(
                new PayStep(11, LocalDate.of(2027, 11, 4), ENTRY, amount("38000")),
                new PayStep(35, LocalDate.of(2029, 11, 4), MID, amount("65000"))));
    // Low:    10 x 50,000 + 48 x 26,000 +  2 x 42,000 = 1,832,000; / 12 = 152,666.67; - 250,000
    // Middle: 10 x 65,000 + 36 x 32,000 + 14 x 53,500 = 2,551,000; / 12 = 212,583.33; - 325,000
    // High:   10 x 80,000 + 24 x 38,000 + 26 x 65,000 = 3,402,000; / 12 = 283,500;    - 400,000
    assertThat(uk.courses())
        .extracting(course -> course.moved().get(60))
        .containsExactly(152_667L, 212_583L, 283_500L);
    assertDifferences(uk, 60, -97_333, -112_417, -116_500);
    assertPaidOff(uk, "never", "never", "never");
  }

  @Test
  void someoneWithLittlePayIsAheadAfterTheDipOrHasNone() {
    // Low: 48 months at 4,000 less a year is 16,000 behind; then 1,000 more a month takes 16
    // months: 10 + 48 + 16 = 74. The others are paid more from the first month in the new role on.
    assertPaidOff(
        outlook(UK, UK_END, said("30000", "0", "0")),
        "74 2033-03-03",
        "11 2027-12-03",
        "11 2027-12-03");
    // High: 24 months at 22,000 less a year is 44,000 behind; 5,000 more a year makes up for it in
    // 105.6 months: 10 + 24 + 106 = 140. Mid pay is below 60,000 in the other cases.
    assertPaidOff(outlook(UK, UK_END, said("60000", "0", "0")), "never", "never", "140 2038-09-03");
  }

  @Test
  void theMiddleOfTwoAndThreeYearsIsThirtyMonths() {
    InMarket market = dip(pay(10, 10), pay(4, 4), pay(8, 8), 2, 3);
    assertThat(outlook(market, START, NOTHING_SAID).courses())
        .extracting(course -> course.steps().get(1).month())
        .containsExactly(2 + 36, 2 + 30, 2 + 24);
  }

  @Test
  void raisesAreExactAndComeInBothRolesOnEachAnniversary() {
    PayOutlook us = outlook(US, US_END, said("100000", "0", "3"));
    PayCourse middle = us.middle();
    // 1 + 1.03 + 1.0609 + 1.092727 + 1.12550881 = 5.30913581
    assertThat(middle.stayed().get(12)).isEqualTo(100_000);
    assertThat(middle.stayed().get(13)).isEqualTo(108_583); // + 103,000 / 12 = 8,583.33
    assertThat(middle.stayed().get(60)).isEqualTo(530_914); // 530,913.581
    // (5 x 100,000 + 7 x 175,000) / 12 = 143,750; 175,000 x 4.30913581 = 754,098.76675
    assertThat(middle.moved().get(12)).isEqualTo(143_750);
    assertThat(middle.moved().get(60)).isEqualTo(897_849); // 897,848.76675
    assertThat(middle.difference(60)).isEqualTo(366_935);
  }

  @Test
  void payMayAlsoFallFromYearToYear() {
    PayCourse middle = outlook(US, US_END, said("1000", "0", "-20")).middle();
    assertThat(middle.stayed().get(36)).isEqualTo(2_440); // 1,000 + 800 + 640
  }

  @Test
  void centsCountAndSumsAreRoundedHalfUp() {
    InMarket market = overall(pay(1, 1), pay(2, 2));
    PayCourse middle = outlook(market, START, said("1.00", "0.49", "0")).middle();
    assertThat(middle.stayed().subList(0, 8)) // 0, 0.08, ... 0.42, 0.50, 0.58
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L);
    assertThat(middle.moved().get(0)).isZero(); // -0.49
    assertThat(outlook(market, START, said("1", "0.50", "0")).middle().moved().get(0))
        .isEqualTo(-1);
    // 50,000.01 a year is 500,000.10 in ten years, 2,000,000.40 in forty.
    PayCourse odd = outlook(US, US_END, said("50000.01", "0", "0")).middle();
    assertThat(odd.stayed().get(120)).isEqualTo(500_000);
    PayCourse odder = outlook(US, US_END, said("50000.05", "0", "0")).middle();
    assertThat(odder.stayed().get(120)).isEqualTo(500_001); // 500,000.50
    assertThat(odder.stayed().get(108)).isEqualTo(450_000); // 450,000.45
  }

  @Test
  void theShownFiguresAddUpEvenWhereEachIsRounded() {
    PayCourse middle = outlook(US, US_END, said("100000.30", "0.10", "2.75")).middle();
    for (int month = 0; month <= 480; month++) {
      assertThat(middle.stayed().get(month) + middle.difference(month))
          .isEqualTo(middle.moved().get(month));
    }
  }

  @Test
  void payingOffIsDecidedOnExactSums() {
    // 0.10 more a year, from month 2 on: 0.05 takes exactly 6 months, which fractions in binary
    // miss, and 0.06 takes 7.2.
    InMarket market = overall(pay(100, 100), pay(100, 100));
    assertPaidOffInMiddle("7 2027-08-03", outlook(market, START, said("99.90", "0.05", "0")));
    assertPaidOffInMiddle("9 2027-10-03", outlook(market, START, said("99.90", "0.06", "0")));
  }

  @Test
  void equalPayWithoutACostPaysOffInTheFirstMonth() {
    InMarket market = overall(pay(100, 100), pay(100, 100));
    assertPaidOffInMiddle("2 2027-03-03", outlook(market, START, NOTHING_SAID));
    assertPaidOffInMiddle("never", outlook(market, START, said("100", "0.01", "0")));
  }

  @Test
  void payingOffIsLookedForOverFortyYears() {
    // 1 more a year in months 2 to 480: 479 / 12 = 39.9166...
    InMarket market = overall(pay(100, 100), pay(101, 101));
    assertPaidOffInMiddle("480 2067-01-03", outlook(market, START, said("100", "39.91", "0")));
    assertPaidOffInMiddle("never", outlook(market, START, said("100", "39.92", "0")));
    assertThat(outlook(market, START, NOTHING_SAID).middle().moved()).hasSize(481);
  }

  @Test
  void aPlanThatTakesLongerThanFortyYearsNeverPaysOff() {
    LocalDate end = START.plusYears(40);
    PayOutlook outlook = outlook(US, end, NOTHING_SAID);
    assertPaidOff(outlook, "never", "never", "never");
    assertThat(outlook.middle().moved()).isEqualTo(outlook.middle().stayed());
    assertPaidOff(
        outlook(US, START.plusMonths(479).minusDays(1), NOTHING_SAID),
        "480 2067-01-03",
        "480 2067-01-03",
        "480 2067-01-03");
  }

  @Test
  void aLeadThatIsLostAgainDoesNotCountAsPaidOff() {
    // Entry pay of 90 is 10 above the user's own, mid pay of 50 is 30 below it.
    InMarket market = dip(pay(100, 100), pay(90, 90), pay(50, 50), 2, 4);
    PayOutlook outlook = outlook(market, START, said("80", "0", "0"));
    assertThat(outlook.middle().difference(37)).isPositive();
    assertPaidOff(outlook, "never", "never", "never");
  }

  @Test
  void theYearsToLookAheadChangeNothingElse() {
    PayAssumptions said = said("100000", "30000", "3");
    PayAssumptions longer =
        new PayAssumptions(said.current(), said.cost(), said.raisePercent(), 40);
    assertThat(outlook(US, US_END, longer).courses())
        .isEqualTo(outlook(US, US_END, said).courses());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 2027-02-27, 2, 2027-02-28, 2027-03-30",
    "2027-01-31, 2027-02-28, 3, 2027-03-31, 2027-04-29",
    "2028-01-31, 2028-02-28, 2, 2028-02-29, 2028-03-30",
    "2028-02-29, 2029-02-27, 13, 2029-02-28, 2029-03-28",
    "2027-12-31, 2028-02-28, 3, 2028-02-29, 2028-03-30"
  })
  void monthsThatBeginAtTheEndOfAMonthHaveTheRightDates(
      LocalDate start, LocalDate end, int month, LocalDate from, LocalDate paidOff) {
    PayOutlook outlook = PayOutlook.of(US, start, end, NOTHING_SAID).orElseThrow();
    assertThat(outlook.newPayMonth()).isEqualTo(month);
    assertThat(outlook.newPayFrom()).isEqualTo(from);
    assertThat(outlook.middle().paidOff()).contains(new PaidOff(month, paidOff));
  }

  @Test
  void aYearEndsOnTheDayBeforeItsAnniversary() {
    PayOutlook outlook = outlook(US, US_END, NOTHING_SAID);
    assertThat(outlook.lastDay(1)).isEqualTo("2028-01-03");
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    PayOutlook leap = PayOutlook.of(US, leapDay, leapDay, NOTHING_SAID).orElseThrow();
    assertThat(leap.lastDay(1)).isEqualTo("2029-02-27");
    assertThat(leap.lastDay(4)).isEqualTo("2032-02-28");
  }

  @Test
  void theMiddlePayOffOfAnotherPlanIsThatOfItsOwnOutlook() {
    PayAssumptions said = said("100000", "30000", "3");
    LocalDate start = LocalDate.of(2027, 3, 1);
    LocalDate end = LocalDate.of(2028, 1, 15);
    assertThat(outlook(US, US_END, said).middlePaidOff(start, end))
        .isPresent()
        .isEqualTo(PayOutlook.of(US, start, end, said).orElseThrow().middle().paidOff());
    assertThat(outlook(UK, UK_END, NOTHING_SAID).middlePaidOff(start, end)).isEmpty();
  }

  @Test
  void whereFiguresAreMissingThereIsNoOutlook() {
    InMarket entryOnly = market(Map.of(ENTRY, pay(1, 2)), Map.of(ENTRY, pay(1, 2)));
    assertThat(PayOutlook.of(entryOnly, START, US_END, NOTHING_SAID)).isEmpty();
  }

  @Test
  void aPlanThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> outlook(US, START.minusDays(1), NOTHING_SAID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PayOutlook outlook(InMarket market, LocalDate planEnd, PayAssumptions said) {
    return PayOutlook.of(market, START, planEnd, said).orElseThrow();
  }

  private static BigDecimal amount(String amount) {
    return new BigDecimal(amount);
  }

  private static void assertDifferences(
      PayOutlook outlook, int months, long low, long middle, long high) {
    assertThat(outlook.courses())
        .extracting(course -> course.difference(months))
        .containsExactly(low, middle, high);
  }

  private static void assertPaidOff(PayOutlook outlook, String low, String middle, String high) {
    assertThat(outlook.courses())
        .extracting(PayOutlookTest::paidOff)
        .containsExactly(low, middle, high);
  }

  private static void assertPaidOffInMiddle(String expected, PayOutlook outlook) {
    assertThat(paidOff(outlook.middle())).isEqualTo(expected);
  }

  /** Such as "17 2028-06-03". */
  private static String paidOff(PayCourse course) {
    return course.paidOff().map(paid -> paid.month() + " " + paid.date()).orElse("never");
  }
}
