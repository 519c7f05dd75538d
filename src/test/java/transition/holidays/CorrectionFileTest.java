package transition.holidays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.catalog.yaml.InvalidDataException;

/** Which days the rules in a file mean, and what is said of wrong ones. */
class CorrectionFileTest {

  @ParameterizedTest
  @CsvSource({
    "12-25,                                2027-12-25",
    "02-29,                                2028-02-29",
    "easter,                               2027-03-28",
    "easter-2,                             2027-03-26",
    "easter+60,                            2028-06-15",
    "orthodox-easter,                      2027-05-02",
    "orthodox-easter-48,                   2027-03-15",
    "third monday of november,             2027-11-15",
    "last monday of may,                   2027-05-31",
    "wednesday before 11-23,               2027-11-17",
    "wednesday before 11-24,               2027-11-17",
    "thursday after 04-18,                 2027-04-22",
    "monday after third sunday of september, 2027-09-20",
  })
  void aRuleMeansADay(String rule, LocalDate day) {
    assertThat(DayRule.parse(rule).in(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-04-05, 2026-04-12",
    "2038, 2038-04-25, 2038-04-25",
    "2049, 2049-04-18, 2049-04-25",
    "2076, 2076-04-19, 2076-04-26",
    "2100, 2100-03-28, 2100-05-02",
  })
  void easterMatchesTheDatesOfTheChurches(int year, LocalDate western, LocalDate orthodox) {
    assertThat(Easter.western(year)).isEqualTo(western);
    assertThat(Easter.orthodox(year)).isEqualTo(orthodox);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{verified: 2026}             | XX.yaml:1:5: XX: the key \"source\" is missing",
        "{source: a, verified: soon}  | XX.yaml:1:27: XX.verified: is \"soon\", but must be years",
        "{source: a, moved: maybe}    | XX.moved: is \"maybe\", but must be yes or no",
        "{source: a, lacks: []}       | XX.lacks: is not a key that belongs here",
        "{source: a, with: [{name: b, day: someday}]} | is \"someday\", but must be a day such as",
        "{source: a, with: [{name: b, day: 13-01}]}   | is \"13-01\", but there is no such day",
        "{source: a, with: [{name: b, dates: [soon]}]} | is \"soon\", but must be a date such as",
        "{source: a, with: [{name: b}]} | XX.with[0]: has both a day and dates, or neither",
        "{source: a, with: [{day: easter}]} | the key \"name\" is missing",
        "{source: a, without: [{name: b, when: [someday]}]} | is \"someday\", but must name",
      })
  void aWrongValueIsNamedWithItsPlace(String place, String problem) {
    assertThatThrownBy(() -> CorrectionFile.read("XX.yaml", ("XX: " + place).getBytes(UTF_8)))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aRuleMayCountInSomeYearsAndOnSomeDaysOfTheWeekAlone() {
    String file =
        "XX: {source: a, with: [{name: b, day: 06-25, when: [monday], years: 2020-2030}]}";
    MissingHoliday day =
        CorrectionFile.read("XX.yaml", file.getBytes(UTF_8))
            .values()
            .iterator()
            .next()
            .with()
            .get(0);

    assertThat(day.in(2029)).containsExactly(LocalDate.of(2029, 6, 25));
    assertThat(day.in(2028)).as("a Sunday").isEmpty();
    assertThat(day.in(2035)).as("a Monday of a later year").isEmpty();
  }
}
