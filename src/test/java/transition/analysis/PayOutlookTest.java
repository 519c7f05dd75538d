package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static transition.analysis.PaySamples.NOTHING_SAID;
import static transition.analysis.PaySamples.assumptions;
import static transition.analysis.PaySamples.dip;
import static transition.analysis.PaySamples.market;
import static transition.analysis.PaySamples.overall;
import static transition.analysis.PaySamples.pay;
import static transition.analysis.PaySamples.payDuring;
import static transition.analysis.PaySamples.said;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.SENIOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.analysis.PayCourse.Comparison;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayBasis;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.IntRange;
import transition.model.PayDip;

/** Sums worked out by hand; the arithmetic stands beside them. */
class PayOutlookTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final PayDip MID_TO_ENTRY =
      new PayDip(MID, ENTRY, new IntRange(12, 18), new IntRange(2, 4), List.of());

  /** The first day of month 2. */
  private static final LocalDate MONTH_2 = LocalDate.of(2027, 2, 4);

  /** From backend to MLOps in the US; the new job begins on the first day of month 6. */
  private static final InMarket US = overall(pay(85_000, 140_000), pay(130_000, 220_000));

  private static final LocalDate US_JOB = LocalDate.of(2027, 6, 4);

  /** From data scientist to backend in the UK; the new job begins on the first day of month 11. */
  private static final InMarket UK =
      dip(pay(50_000, 80_000), pay(26_000, 38_000), pay(42_000, 65_000), 2, 4);

  private static final LocalDate UK_JOB = LocalDate.of(2027, 11, 4);

  @Test
  void theNewPayCountsFromTheFirstDayInTheNewJob() {
    PayOutlook first = outlook(US, US_JOB, NOTHING_SAID);
    assertThat(first.middle().steps().get(0).month()).isEqualTo(6);
    assertThat(first.middle().steps().get(0).from()).isEqualTo(US_JOB);
    // Month 5 goes from 2027-05-04 to 2027-06-03 and has 31 days, the last 4 of them with new pay:
    // 112,500 / 12 x 27 / 31 + 175,000 / 12 x 4 / 31 = 8,165.32 + 1,881.72 = 10,047.04.
    PayOutlook earlier = outlook(US, LocalDate.of(2027, 5, 31), NOTHING_SAID);
    assertThat(earlier.middle().steps().get(0).month()).isEqualTo(5);
    assertThat(earlier.middle().moved().get(4)).isEqualTo(37_500);
    assertThat(earlier.middle().moved().get(5)).isEqualTo(47_547);
    // 4 / 31 of 62,500 / 12 = 672.04 more than 286,458.33.
    assertThat(earlier.middle().afterFiveYears()).isEqualTo(287_130);
  }

  @Test
  void whatIsNotPaidUntilTheNewJobIsLostAndMadeUpLater() {
    // 5 x 112,500 / 12 x 20% = 9,375; then 62,500 / 12 = 5,208.33 more a month: 1.8 months.
    PayCourse part = outlook(US, US_JOB, payDuring(80)).middle();
    assertThat(part.payLost()).isEqualTo(9_375);
    assertThat(part.lowest()).isEqualTo(new Lowest(5, LocalDate.of(2027, 6, 3), -9_375));
    assertThat(paidOff(part)).isEqualTo("7 2027-08-03");
    assertThat(part.afterFiveYears()).isEqualTo(277_083); // 286,458.33 - 9,375
    // 5 x 112,500 / 12 = 46,875, which takes exactly 9 months.
    PayCourse none = outlook(US, US_JOB, payDuring(0)).middle();
    assertThat(none.payLost()).isEqualTo(46_875);
    assertThat(none.moved().get(5)).isZero();
    assertThat(none.lowest()).isEqualTo(new Lowest(5, LocalDate.of(2027, 6, 3), -46_875));
    assertThat(paidOff(none)).isEqualTo("14 2028-03-03");
  }

  @Test
  void whoIsNeverBehindHasTheirLowestPointAtTheStart() {
    PayCourse middle = outlook(US, US_JOB, NOTHING_SAID).middle();
    assertThat(middle.lowest()).isEqualTo(new Lowest(0, START, 0));
    assertThat(middle.isNeverBehind()).isTrue();
    assertThat(middle.payLost()).isZero();
    PayCourse paying = outlook(US, US_JOB, said("112500", "100", "0")).middle();
    assertThat(paying.lowest()).isEqualTo(new Lowest(0, START, -100));
    assertThat(paying.isNeverBehind()).isFalse();
  }

  @Test
  void afterMidComesSeniorForMovingAndForStaying() {
    InMarket market =
        market(
            Map.of(MID, pay(60_000, 60_000), SENIOR, pay(72_000, 72_000)),
            Map.of(
                ENTRY, pay(48_000, 48_000), MID, pay(60_000, 60_000), SENIOR, pay(96_000, 96_000)),
            MID_TO_ENTRY);
    PayCourse middle = outlook(market, UK_JOB, NOTHING_SAID).middle();
    assertThat(middle.promotion())
        .contains(
            new PayStep(61, LocalDate.of(2032, 1, 4), SENIOR, amount("72000"), PayBasis.FIGURES));
    // 3 years after 2027-11-04, and 5 more.
    assertThat(middle.steps())
        .extracting(PayStep::from)
        .containsExactly(UK_JOB, LocalDate.of(2030, 11, 4), LocalDate.of(2035, 11, 4));
    // 36 months at 1,000 less, 14 months at the same, then 60 - 14 = 46 months at 1,000 less:
    // 82,000 behind at the end of month 106; then 2,000 more a month: 41 months.
    assertThat(middle.difference(46)).isEqualTo(-36_000);
    assertThat(middle.afterFiveYears()).isEqualTo(-36_000);
    assertThat(middle.lowest()).isEqualTo(new Lowest(106, LocalDate.of(2035, 11, 3), -82_000));
    assertThat(paidOff(middle)).isEqualTo("147 2039-04-03");
    // Against 60,000 for good, 36,000 behind, then 3,000 more a month from month 107 on.
    assertThat(middle.withoutPromotion())
        .contains(
            new Comparison(
                new Lowest(46, LocalDate.of(2030, 11, 3), -36_000),
                Optional.of(new PaidOff(118, LocalDate.of(2036, 11, 3)))));
    assertThat(middle.longRun()).isEqualByComparingTo("24000");
  }

  @Test
  void whoSeesSeniorPayComeSoonerIsPaidItSooner() {
    PayAssumptions soon =
        new PayAssumptions(
            Optional.empty(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            5,
            Optional.empty(),
            Optional.of(MID),
            2);
    InMarket market =
        market(
            Map.of(MID, pay(60, 60), SENIOR, pay(72, 72)),
            Map.of(MID, pay(60, 60), SENIOR, pay(96, 96)));
    PayCourse middle = outlook(market, UK_JOB, soon).middle();
    assertThat(middle.promotion().orElseThrow().from()).isEqualTo("2029-01-04");
    assertThat(middle.steps().get(1).from()).isEqualTo("2029-11-04");
  }

  @Test
  void ownPayGrowsAsTheFiguresDoButNotBeyondThem() {
    InMarket market =
        market(
            Map.of(MID, pay(60_000, 60_000), SENIOR, pay(72_000, 72_000)),
            Map.of(MID, pay(60_000, 60_000), SENIOR, pay(96_000, 96_000)));
    // 72 / 60 of 40,000 is 48,000; of 65,000 it would be 78,000, which is beyond 72,000.
    assertPromotedTo("48000", outlook(market, UK_JOB, said("40000", "0", "0")));
    assertPromotedTo("72000", outlook(market, UK_JOB, said("65000", "0", "0")));
    assertPromotedTo("80000", outlook(market, UK_JOB, said("80000", "0", "0")));
  }

  @Test
  void withoutOwnPayEachCaseTakesItsFigureOfBothRanges() {
    PayOutlook us = outlook(US, US_JOB, NOTHING_SAID);
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
    PayOutlook us = outlook(US, US_JOB, said("100000", "30000", "0"));
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
    PayOutlook uk = outlook(UK, UK_JOB, NOTHING_SAID);
    // The month of the move is 11; 48, 36 and 24 months later are 59, 47 and 35.
    assertThat(uk.courses())
        .extracting(PayCourse::steps)
        .containsExactly(
            List.of(
                new PayStep(
                    11, LocalDate.of(2027, 11, 4), ENTRY, amount("26000"), PayBasis.FIGURES),
                new PayStep(59, LocalDate.of(2031, 11, 4), MID, amount("42000"), PayBasis.FIGURES)),
            List.of(
                new PayStep(
                    11, LocalDate.of(2027, 11, 4), ENTRY, amount("32000"), PayBasis.FIGURES),
                new PayStep(47, LocalDate.of(2030, 11, 4), MID, amount("53500"), PayBasis.FIGURES)),
            List.of(
                new PayStep(
                    11, LocalDate.of(2027, 11, 4), ENTRY, amount("38000"), PayBasis.FIGURES),
                new PayStep(
                    35, LocalDate.of(2029, 11, 4), MID, amount("65000"), PayBasis.FIGURES)));
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
        outlook(UK, UK_JOB, said("30000", "0", "0")),
        "74 2033-03-03",
        "11 2027-12-03",
        "11 2027-12-03");
    // High: 24 months at 22,000 less a year is 44,000 behind; 5,000 more a year makes up for it in
    // 105.6 months: 10 + 24 + 106 = 140. Mid pay is below 60,000 in the other cases.
    assertPaidOff(outlook(UK, UK_JOB, said("60000", "0", "0")), "never", "never", "140 2038-09-03");
  }

  @Test
  void theMiddleOfTwoAndThreeYearsIsThirtyMonths() {
    InMarket market = dip(pay(10, 10), pay(4, 4), pay(8, 8), 2, 3);
    assertThat(outlook(market, MONTH_2, NOTHING_SAID).courses())
        .extracting(course -> course.steps().get(1).month())
        .containsExactly(2 + 36, 2 + 30, 2 + 24);
  }

  @Test
  void raisesAreExactAndComeInBothRolesOnEachAnniversary() {
    PayOutlook us = outlook(US, US_JOB, said("100000", "0", "3"));
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
    PayCourse middle = outlook(US, US_JOB, said("1000", "0", "-20")).middle();
    assertThat(middle.stayed().get(36)).isEqualTo(2_440); // 1,000 + 800 + 640
  }

  @Test
  void centsCountAndSumsAreRoundedHalfUp() {
    InMarket market = overall(pay(1, 1), pay(2, 2));
    PayCourse middle = outlook(market, MONTH_2, said("1.00", "0.49", "0")).middle();
    assertThat(middle.stayed().subList(0, 8)) // 0, 0.08, ... 0.42, 0.50, 0.58
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L);
    assertThat(middle.moved().get(0)).isZero(); // -0.49
    assertThat(outlook(market, MONTH_2, said("1", "0.50", "0")).middle().moved().get(0))
        .isEqualTo(-1);
    // 50,000.01 a year is 500,000.10 in ten years, 2,000,000.40 in forty.
    PayCourse odd = outlook(US, US_JOB, said("50000.01", "0", "0")).middle();
    assertThat(odd.stayed().get(120)).isEqualTo(500_000);
    PayCourse odder = outlook(US, US_JOB, said("50000.05", "0", "0")).middle();
    assertThat(odder.stayed().get(120)).isEqualTo(500_001); // 500,000.50
    assertThat(odder.stayed().get(108)).isEqualTo(450_000); // 450,000.45
  }

  @Test
  void theShownFiguresAddUpEvenWhereEachIsRounded() {
    PayCourse middle = outlook(US, US_JOB, said("100000.30", "0.10", "2.75")).middle();
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
    assertPaidOffInMiddle("7 2027-08-03", outlook(market, MONTH_2, said("99.90", "0.05", "0")));
    assertPaidOffInMiddle("9 2027-10-03", outlook(market, MONTH_2, said("99.90", "0.06", "0")));
  }

  @Test
  void equalPayWithoutACostPaysOffInTheFirstMonth() {
    InMarket market = overall(pay(100, 100), pay(100, 100));
    assertPaidOffInMiddle("2 2027-03-03", outlook(market, MONTH_2, NOTHING_SAID));
    assertPaidOffInMiddle("never", outlook(market, MONTH_2, said("100", "0.01", "0")));
  }

  @Test
  void payingOffIsLookedForOverFortyYears() {
    // 1 more a year in months 2 to 480: 479 / 12 = 39.9166...
    InMarket market = overall(pay(100, 100), pay(101, 101));
    assertPaidOffInMiddle("480 2067-01-03", outlook(market, MONTH_2, said("100", "39.91", "0")));
    assertPaidOffInMiddle("never", outlook(market, MONTH_2, said("100", "39.92", "0")));
    assertThat(outlook(market, MONTH_2, NOTHING_SAID).middle().moved()).hasSize(481);
  }

  @Test
  void aPlanThatTakesLongerThanFortyYearsNeverPaysOff() {
    LocalDate end = START.plusYears(40);
    PayOutlook outlook = outlook(US, end, NOTHING_SAID);
    assertPaidOff(outlook, "never", "never", "never");
    assertThat(outlook.middle().moved()).isEqualTo(outlook.middle().stayed());
    assertPaidOff(
        outlook(US, START.plusMonths(479), NOTHING_SAID),
        "480 2067-01-03",
        "480 2067-01-03",
        "480 2067-01-03");
  }

  @Test
  void aLeadThatIsLostAgainDoesNotCountAsPaidOff() {
    // Entry pay of 90 is 10 above the user's own, mid pay of 50 is 30 below it.
    InMarket market = dip(pay(100, 100), pay(90, 90), pay(50, 50), 2, 4);
    PayOutlook outlook = outlook(market, MONTH_2, said("80", "0", "0"));
    assertThat(outlook.middle().difference(37)).isPositive();
    assertPaidOff(outlook, "never", "never", "never");
  }

  @Test
  void theYearsToLookAheadChangeNothingElse() {
    PayAssumptions said = said("100000", "30000", "3");
    PayAssumptions longer = assumptions(said.current(), said.cost(), said.raisePercent(), 40);
    assertThat(outlook(US, US_JOB, longer).courses())
        .isEqualTo(outlook(US, US_JOB, said).courses());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 2027-02-28, 2, 2027-03-30",
    "2027-01-31, 2027-03-31, 3, 2027-04-29",
    "2028-01-31, 2028-02-29, 2, 2028-03-30",
    "2028-02-29, 2029-02-28, 13, 2029-03-28",
    "2027-12-31, 2028-02-29, 3, 2028-03-30"
  })
  void monthsThatBeginAtTheEndOfAMonthHaveTheRightDates(
      LocalDate start, LocalDate newJob, int month, LocalDate paidOff) {
    PayCourse middle = PayOutlook.of(US, start, newJob, NOTHING_SAID).orElseThrow().middle();
    assertThat(middle.steps().get(0).month()).isEqualTo(month);
    assertThat(middle.paidOff()).contains(new PaidOff(month, paidOff));
  }

  @Test
  void aYearEndsOnTheDayBeforeItsAnniversary() {
    PayOutlook outlook = outlook(US, US_JOB, NOTHING_SAID);
    assertThat(outlook.lastDay(1)).isEqualTo("2028-01-03");
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    PayOutlook leap = PayOutlook.of(US, leapDay, leapDay, NOTHING_SAID).orElseThrow();
    assertThat(leap.lastDay(1)).isEqualTo("2029-02-27");
    assertThat(leap.lastDay(4)).isEqualTo("2032-02-28");
  }

  @Test
  void theMiddleCaseOfAnotherPlanIsThatOfItsOwnOutlook() {
    PayAssumptions said = said("100000", "30000", "3");
    LocalDate start = LocalDate.of(2027, 3, 1);
    LocalDate newJob = LocalDate.of(2028, 1, 15);
    assertThat(outlook(US, US_JOB, said).middle(start, newJob))
        .isEqualTo(PayOutlook.of(US, start, newJob, said).orElseThrow().middle());
  }

  @Test
  void whereFiguresAreMissingThereIsNoOutlook() {
    InMarket entryOnly = market(Map.of(ENTRY, pay(1, 2)), Map.of(ENTRY, pay(1, 2)));
    assertThat(PayOutlook.of(entryOnly, START, US_JOB, NOTHING_SAID)).isEmpty();
  }

  @Test
  void aJobThatBeginsBeforeThePlanIsRefused() {
    assertThatThrownBy(() -> outlook(US, START.minusDays(1), NOTHING_SAID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PayOutlook outlook(InMarket market, LocalDate newJob, PayAssumptions said) {
    return PayOutlook.of(market, START, newJob, said).orElseThrow();
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

  private static void assertPromotedTo(String pay, PayOutlook outlook) {
    PayStep promotion = outlook.middle().promotion().orElseThrow();
    assertThat(promotion.pay()).isEqualByComparingTo(pay);
    assertThat(promotion.basis()).isEqualTo(PayBasis.ESTIMATE);
  }

  private static void assertPaidOffInMiddle(String expected, PayOutlook outlook) {
    assertThat(paidOff(outlook.middle())).isEqualTo(expected);
  }

  /** Such as "17 2028-06-03". */
  private static String paidOff(PayCourse course) {
    return course.paidOff().map(paid -> paid.month() + " " + paid.date()).orElse("never");
  }
}
