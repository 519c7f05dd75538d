package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayMonthsTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-04,  1, 2027-01-04, 2027-02-03",
    "2027-01-04,  6, 2027-06-04, 2027-07-03",
    "2027-01-04, 12, 2027-12-04, 2028-01-03",
    "2027-01-31,  1, 2027-01-31, 2027-02-27",
    "2027-01-31,  2, 2027-02-28, 2027-03-30",
    "2027-01-31,  3, 2027-03-31, 2027-04-29",
    "2028-01-31,  2, 2028-02-29, 2028-03-30",
    "2028-02-29, 12, 2029-01-29, 2029-02-27",
    "2028-02-29, 13, 2029-02-28, 2029-03-28",
    "2028-02-29, 49, 2032-02-29, 2032-03-28"
  })
  void aMonthBeginsOnTheDayOfTheStartOrOnTheLastOneThereIs(
      LocalDate start, int month, LocalDate first, LocalDate last) {
    PayMonths months = new PayMonths(start);
    assertThat(months.firstDay(month)).isEqualTo(first);
    assertThat(months.lastDay(month)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-04, 2027-01-04, 1",
    "2027-01-04, 2027-02-03, 1",
    "2027-01-04, 2027-02-04, 2",
    "2027-01-04, 2027-05-30, 5",
    "2027-01-31, 2027-02-27, 1",
    "2027-01-31, 2027-02-28, 2",
    "2027-01-31, 2027-03-30, 2",
    "2027-01-31, 2027-03-31, 3",
    "2028-02-29, 2029-02-27, 12",
    "2028-02-29, 2029-02-28, 13"
  })
  void aDayIsInTheMonthThatBeginsOnItOrBeforeIt(LocalDate start, LocalDate day, int month) {
    assertThat(new PayMonths(start).of(day)).isEqualTo(month);
  }

  @Test
  void monthsAreConsecutive() {
    for (int day = 0; day < 366; day++) {
      PayMonths months = new PayMonths(LocalDate.of(2028, 1, 1).plusDays(day));
      for (int month = 1; month <= 60; month++) {
        LocalDate next = months.firstDay(month + 1);
        assertThat(months.lastDay(month).plusDays(1)).isEqualTo(next);
        assertThat(months.of(next.minusDays(1))).isEqualTo(month);
        assertThat(months.of(next)).isEqualTo(month + 1);
      }
    }
  }

  @Test
  void aDayBeforeTheStartIsRefused() {
    PayMonths months = new PayMonths(LocalDate.of(2027, 1, 4));
    assertThatThrownBy(() -> months.of(LocalDate.of(2027, 1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2027-01-03 is before the start 2027-01-04");
  }
}
