package transition.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.document.LineChart;
import transition.document.LineChart.Series;
import transition.document.Moment;

/** The curves say the same as the tables; from backend to MLOps, with new pay from month 6 on. */
class PayChartsTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void cumulativePayRunsFromTheStartToTheEndOfTheLastYear() {
    LineChart chart = PayCharts.cumulative(outlook("30000", 1));
    assertThat(chart.currencySymbol()).isEqualTo("$");
    assertThat(chart.start()).isEqualTo(START);
    assertThat(chart.series())
        .extracting(Series::label, Series::accent)
        .containsExactly(tuple("Stay", false), tuple("Move", true));
    // 100,000 / 12 = 8,333.33 a month; from month 6 on 175,000 / 12 = 14,583.33, less 30,000.
    assertThat(chart.series().get(0).amounts())
        .containsExactly(
            0L, 8_333L, 16_667L, 25_000L, 33_333L, 41_667L, 50_000L, 58_333L, 66_667L, 75_000L,
            83_333L, 91_667L, 100_000L);
    assertThat(chart.series().get(1).amounts())
        .containsExactly(
            -30_000L, -21_667L, -13_333L, -5_000L, 3_333L, 11_667L, 26_250L, 40_833L, 55_417L,
            70_000L, 84_583L, 99_167L, 113_750L);
    assertThat(chart.moments()).containsExactly(new Moment(LocalDate.of(2027, 11, 3), "Paid off"));
  }

  @Test
  void theDifferenceHasALineForEachCaseAndADayForEachThatPaysOffInTime() {
    LineChart chart = PayCharts.difference(outlook("30000", 1));
    assertThat(chart.series())
        .extracting(Series::label)
        .containsExactly("Low", "Middle", "High", "As claimed");
    assertThat(chart.series())
        .extracting(Series::accent)
        .containsExactly(false, true, false, false);
    assertThat(chart.series()).extracting(line -> line.amounts().get(0)).containsOnly(-30_000L);
    // 7 months of 2,500, 6,250 and 10,000 more; 130% of 100,000 is the low figure, too.
    assertThat(chart.series())
        .extracting(line -> line.amounts().get(12))
        .containsExactly(-12_500L, 13_750L, 40_000L, -12_500L);
    // The low case pays off on 2028-06-03, beyond the year.
    assertThat(chart.moments())
        .containsExactly(
            new Moment(LocalDate.of(2027, 9, 3), "Paid off: high"),
            new Moment(LocalDate.of(2027, 11, 3), "Paid off: middle"));
    assertThat(PayCharts.difference(outlook("30000", 2)).moments())
        .hasSize(3)
        .contains(new Moment(LocalDate.of(2028, 6, 3), "Paid off: low, as claimed"));
  }

  @Test
  void whereNobodyIsEverBehindThereIsNoDayToPointOut() {
    assertThat(PayCharts.difference(outlook("0", 5)).moments()).isEmpty();
  }

  @Test
  void casesThatPayOffOnTheSameDayShareIt() {
    // 1 is made up in the first month by all.
    assertThat(PayCharts.difference(outlook("1", 5)).moments())
        .containsExactly(new Moment(LocalDate.of(2027, 7, 3), "Paid off"));
  }

  @Test
  void aDayOnTheLastDayOfTheYearsIsStillShown() {
    // High: 70,000 / 10,000 = 7 months, 6 to 12.
    assertThat(PayCharts.difference(outlook("70000", 1)).moments())
        .isEqualTo(List.of(new Moment(LocalDate.of(2028, 1, 3), "Paid off: high")));
    assertThat(PayCharts.difference(outlook("70000.01", 1)).moments()).isEmpty();
  }

  private PayOutlook outlook(String cost, int years) {
    SalaryComparison salary =
        SalaryComparison.of(
            catalog.transition(catalog.role("backend"), catalog.role("mlops")).orElseThrow(),
            Optional.empty());
    PayAssumptions said =
        new PayAssumptions(
            Optional.of(BigDecimal.valueOf(100_000)),
            new BigDecimal(cost),
            BigDecimal.ZERO,
            years,
            Optional.empty(),
            Optional.empty(),
            5);
    return PayOutlook.of(salary.markets().get(0), START, LocalDate.of(2027, 6, 4), said)
        .orElseThrow();
  }
}
