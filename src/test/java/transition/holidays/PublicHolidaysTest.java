package transition.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library says, and what is put right in it. */
class PublicHolidaysTest {

  /** Each of these was wrong in the library, or in what was made of it. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "US | 2026-07-03 | Independence Day (observed)",
        "US | 2026-07-04 | Independence Day",
        "GB | 2027-12-25 | Christmas",
        "GB | 2027-12-26 | Boxing Day",
        "GB | 2027-12-27 | Christmas (observed)",
        "GB | 2027-12-28 | Boxing Day (observed)",
        "JP | 2026-02-23 | Emperor's Birthday",
        "JP | 2026-09-21 | Respect-for-the-Aged Day",
        "JP | 2026-09-22 | Citizens' Holiday",
        "JP | 2026-09-23 | Autumnal Equinox Day",
        "JP | 2027-03-22 | Substitute Holiday",
        "JP | 2026-12-23 |",
        "MX | 2027-05-01 | Labour Day",
        "MX | 2027-04-30 |",
        "MX | 2027-12-24 |",
        "MX | 2027-02-01 | Constitution Day",
        "MX | 2030-10-01 | Change of Federal Government",
        "MX | 2030-12-02 |",
        "CY | 2027-03-26 |",
        "CY | 2027-04-30 | Good Friday",
        "CY | 2027-05-03 | Easter Monday",
        "IS | 2027-03-26 | Good Friday",
        "IS | 2027-03-01 |",
        "CH-TI | 2027-03-19 | St. Joseph's Day",
        "CH-LU | 2027-03-29 | Easter Monday",
        "IN | 2026-11-08 | Diwali",
        "SG | 2027-02-08 | Public Holiday (observed)",
        "HK | 2027-06-09 | Tuen Ng Festival",
        "TR | 2027-05-18 | Kurban Bayramı",
        "IE | 2030-02-01 | St. Brigid's Day",
        "IE | 2030-02-04 |",
        "CA-QC | 2029-06-25 | Saint-Jean-Baptiste Day (observed)",
        "CH-VD | 2027-09-20 | Federal Fast Monday",
      })
  void errorsOfTheLibraryAreCorrected(String place, LocalDate day, String name) {
    assertThat(PublicHolidays.of(place).in(day.getYear()).get(day)).isEqualTo(name);
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
  void misspelledNamesOfTheLibraryAreCorrected() {
    assertThat(PublicHolidays.of("CA").in(2027)).containsValue("Labour Day");
    assertThat(PublicHolidays.of("DE-SN").in(2027)).containsValue("Reformation Day");
    assertThat(PublicHolidays.of("IN").in(2027)).containsValue("Gandhi's Birthday");
    assertThat(PublicHolidays.of("IN-KA").in(2027)).containsValue("Public holiday");
  }

  @Test
  void aHolidayOfTheNextYearMayBeObservedInThisOne() {
    assertThat(PublicHolidays.of("US").in(2027))
        .contains(entry(LocalDate.of(2027, 12, 31), "New Year's Day (observed)"));
    assertThat(PublicHolidays.of("US").in(2028))
        .containsEntry(LocalDate.of(2028, 1, 1), "New Year's Day");
  }

  @Test
  void aHolidayOfTheLastYearMayBeObservedInThisOne() {
    assertThat(PublicHolidays.of("FK").in(2029))
        .contains(
            entry(LocalDate.of(2029, 1, 1), "Government Holiday (observed) / New Year's Day"));
    assertThat(PublicHolidays.of("FK").in(2028)).doesNotContainKey(LocalDate.of(2029, 1, 1));
  }

  @Test
  void aHolidayOnAWeekendIsListedWithItsSubstitute() {
    assertThat(PublicHolidays.of("AU").in(2027))
        .contains(
            entry(LocalDate.of(2027, 12, 25), "Christmas"),
            entry(LocalDate.of(2027, 12, 27), "Christmas (observed)"));
  }

  @Test
  void twoHolidaysOnOneDayAreJoined() {
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
