package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.DateRange;
import transition.render.html.TimeAxis.Tick;

/** What is marked on the axes of charts. */
class AxesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | 220000  | $0 $50k $100k $150k $200k $250k",
        "-900    | 9720    | −$2k $0 $2k $4k $6k $8k $10k",
        "-30000  | 838980  | −$200k $0 $200k $400k $600k $800k $1M",
        "-5      | -1      | −$5 −$4 −$3 −$2 −$1 $0",
        "0       | 0       | $0 $1",
        "0       | 3       | $0 $1 $2 $3",
        "0       | 1       | $0 $1",
        "0       | 7000000 | $0 $2M $4M $6M $8M"
      })
  void amountsAreMarkedInRoundSteps(long least, long greatest, String labels) {
    AmountAxis scale = AmountAxis.of(least, greatest, 6);
    assertThat(scale.ticks().stream().map(tick -> scale.label("$", tick)))
        .containsExactly(labels.split(" "));
  }

  @Test
  void everyAmountFindsRoomOnAFewSteps() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      long least = Math.round((random.nextDouble() - 0.7) * Math.pow(10, random.nextInt(9)));
      long greatest = least + Math.round(random.nextDouble() * Math.pow(10, random.nextInt(9)));
      AmountAxis scale = AmountAxis.of(least, greatest, 6);
      assertThat(scale.ticks()).as("%s to %s", least, greatest).contains(0L).isSorted();
      assertThat(scale.ticks()).hasSizeBetween(2, 7);
      assertThat(scale.share(least)).isBetween(0.0, 1.0);
      assertThat(scale.share(greatest)).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-01-04 | 2027-01-17 | Jan 4 2027, Jan 11",
        "2027-12-20 | 2028-01-16 | Dec 20 2027, Dec 27, Jan 3 2028, Jan 10",
        "2027-01-04 | 2027-08-01 | Jan 2027, Feb, Mar, Apr, May, Jun, Jul, Aug",
        "2027-03-25 | 2027-08-01 | Apr 2027, May, Jun, Jul, Aug",
        "2027-11-01 | 2028-02-29 | Nov 2027, Dec, Jan 2028, Feb",
        "2027-01-01 | 2029-12-31 | Jan 2027, Apr, Jul, Oct, Jan 2028, Apr, Jul, Oct, Jan 2029, Apr, Jul, Oct",
        "2027-06-01 | 2036-05-31 | Jun 2027, Jan 2028, Jan 2029, Jan 2030, Jan 2031, Jan 2032, Jan 2033, Jan 2034, Jan 2035, Jan 2036"
      })
  void timeIsMarkedInWeeksMonthsOrYears(LocalDate start, LocalDate end, String labels) {
    List<Tick> ticks = new TimeAxis(new DateRange(start, end)).ticks();
    assertThat(
            ticks.stream()
                .map(tick -> (tick.label() + " " + tick.year()).strip())
                .collect(Collectors.joining(", ")))
        .isEqualTo(labels);
    assertThat(ticks).allMatch(tick -> tick.share() >= 0 && tick.share() < 1);
  }

  @Test
  void anyStretchOfTimeHasFewMarks() {
    LocalDate start = LocalDate.of(2027, 1, 31);
    for (int days = 1; days < 20_000; days += 1 + days / 10) {
      List<Tick> ticks = new TimeAxis(new DateRange(start, start.plusDays(days - 1L))).ticks();
      assertThat(ticks).as("%s days", days).hasSizeBetween(1, 14);
      assertThat(ticks.get(0).year()).isEqualTo("2027");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 0",
    "2027-02-28, 1",
    "2027-03-31, 2",
    "2027-02-14, 0.5",
    "2026-01-01, 0",
    "2030-01-01, 18"
  })
  void aDayLiesBetweenItsMonths(LocalDate day, double month) {
    MonthAxis axis = new MonthAxis(LocalDate.of(2027, 1, 31), 18);
    assertThat(axis.month(day)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "6, 1", "7, 2", "18, 3", "60, 12", "120, 24"})
  void monthsAreMarkedInRoundSteps(int last, int step) {
    int[] ticks = new MonthAxis(LocalDate.of(2027, 1, 31), last).ticks();
    assertThat(ticks[1] - ticks[0]).isEqualTo(step);
    assertThat(ticks).hasSizeBetween(2, 7);
  }
}
