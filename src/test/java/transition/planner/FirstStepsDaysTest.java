package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstStepsDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-04, 2027-01-10, 2027-02-03, 2027-04-03",
    "2027-01-31, 2027-02-06, 2027-02-27, 2027-04-30",
    "2028-01-31, 2028-02-06, 2028-02-28, 2028-04-29",
    "2027-12-15, 2027-12-21, 2028-01-14, 2028-03-13"
  })
  void eachPartFollowsTheOneBefore(
      LocalDate start, LocalDate week, LocalDate month, LocalDate quarter) {
    FirstStepsDays days = FirstStepsDays.from(start);
    assertThat(days.week().start()).isEqualTo(start);
    assertThat(days.week().end()).isEqualTo(week);
    assertThat(days.month().start()).isEqualTo(week.plusDays(1));
    assertThat(days.month().end()).isEqualTo(month);
    assertThat(days.quarter().start()).isEqualTo(month.plusDays(1));
    assertThat(days.quarter().end()).isEqualTo(quarter);
  }
}
