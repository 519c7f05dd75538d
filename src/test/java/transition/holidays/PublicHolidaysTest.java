package transition.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's answers against the lists that the countries publish. */
class PublicHolidaysTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GB     | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "GB     | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "GB     | 2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "GB-WLS | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "GB-SCT | 2026 | 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "GB-SCT | 2027 | 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "GB-NIR | 2026 | 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "GB-NIR | 2027 | 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
        "US     | 2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "US     | 2027 |"
            + " 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "US     | 2028 | 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "CA     | 2027 | 01-01 03-26 07-01 09-06 12-25",
        "DE     | 2027 | 01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26",
        "FR     | 2027 | 01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25",
      })
  void aYearHasTheDaysOfTheOfficialList(String place, int year, String days) {
    assertThat(PublicHolidays.of(place).in(year).keySet())
        .containsExactlyElementsOf(
            List.of(days.split(" ", -1)).stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList());
  }

  @Test
  void aDayHasItsNameInEnglishAndSaysWhereItIsMovedTo() {
    assertThat(PublicHolidays.of("US").in(2027))
        .contains(
            entry(LocalDate.of(2027, 1, 1), "New Year's Day"),
            entry(LocalDate.of(2027, 7, 5), "Independence Day (observed)"),
            entry(LocalDate.of(2027, 9, 6), "Labor Day"),
            entry(LocalDate.of(2027, 10, 11), "Columbus Day"),
            entry(LocalDate.of(2027, 11, 25), "Thanksgiving Day"));
  }

  @Test
  void whatTheLibraryMisspellsIsPutRight() {
    assertThat(PublicHolidays.of("CA").in(2027)).containsValue("Labour Day");
    assertThat(PublicHolidays.of("DE-SN").in(2027)).containsValue("Reformation Day");
    assertThat(PublicHolidays.of("IN").in(2027)).containsValue("Gandhi's Birthday");
    assertThat(PublicHolidays.of("IN-KA").in(2027)).containsValue("Public holiday");
  }

  @Test
  void aHolidayOfTheNextYearMayBeObservedInThisOne() {
    assertThat(PublicHolidays.of("US").in(2027))
        .contains(entry(LocalDate.of(2027, 12, 31), "New Year's Day (observed)"));
    assertThat(PublicHolidays.of("US").in(2028)).doesNotContainKey(LocalDate.of(2028, 1, 1));
  }

  @Test
  void aHolidayOfTheLastYearMayBeObservedInThisOne() {
    assertThat(PublicHolidays.of("FK").in(2029))
        .contains(
            entry(LocalDate.of(2029, 1, 1), "Government Holiday (observed) / New Year's Day"));
    assertThat(PublicHolidays.of("FK").in(2028)).doesNotContainKey(LocalDate.of(2029, 1, 1));
  }

  @Test
  void aWeekendDayThatStaysAHolidayIsThereWithTheDayInItsPlace() {
    assertThat(PublicHolidays.of("AU").in(2027))
        .contains(
            entry(LocalDate.of(2027, 12, 25), "Christmas"),
            entry(LocalDate.of(2027, 12, 27), "Christmas (observed)"));
  }

  @Test
  void twoHolidaysOnOneDayAreNamedTogether() {
    assertThat(PublicHolidays.of("US-NY").in(2027))
        .contains(entry(LocalDate.of(2027, 2, 15), "Presidents Day / Washington's Birthday"));
  }

  @Test
  void whereOnlyBanksCloseOrADayIsOnlyObservedPeopleWork() {
    LocalDate civicDay = LocalDate.of(2027, 8, 2);
    LocalDate lincolnsBirthday = LocalDate.of(2027, 2, 12);

    assertThat(PublicHolidays.of("CA-ON").in(2027)).doesNotContainKey(civicDay);
    assertThat(PublicHolidays.of("US-NY").in(2027)).doesNotContainKey(lincolnsBirthday);
  }

  @Test
  void aRegionHasItsCountrysDaysAndItsOwn() {
    assertThat(PublicHolidays.of("DE-BY").in(2027))
        .containsAllEntriesOf(PublicHolidays.of("DE").in(2027))
        .contains(
            entry(LocalDate.of(2027, 1, 6), "Epiphany"),
            entry(LocalDate.of(2027, 5, 27), "Corpus Christi"),
            entry(LocalDate.of(2027, 11, 1), "All Saints"));
    assertThat(PublicHolidays.of("DE-BY-AG").in(2027))
        .containsAllEntriesOf(PublicHolidays.of("DE-BY").in(2027))
        .containsKey(LocalDate.of(2027, 8, 8));
  }

  @Test
  void aStateThatDoesNotKeepColumbusDayDoesNotHaveIt() {
    LocalDate columbusDay = LocalDate.of(2027, 10, 11);

    assertThat(PublicHolidays.of("US-NY").in(2027)).containsKey(columbusDay);
    assertThat(PublicHolidays.of("US-WA").in(2027)).doesNotContainKey(columbusDay);
  }

  @Test
  void theDaysAreInOrderAndCannotBeChanged() {
    Map<LocalDate, String> holidays = PublicHolidays.of("US").in(2027);

    assertThat(List.copyOf(holidays.keySet())).isSorted();
    assertThat(holidays).isUnmodifiable();
  }
}
