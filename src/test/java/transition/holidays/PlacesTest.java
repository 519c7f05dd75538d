package transition.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Holidays;

class PlacesTest {

  /** Antarctica and islands without inhabitants. */
  private static final Set<String> NOBODY_IS_OFF = Set.of("AQ", "BV", "HM", "IO", "TF", "UM");

  @ParameterizedTest
  @CsvSource({
    "us,        US",
    "Us-nY,     US-NY",
    "gb-sct,    GB-SCT",
    "in,        IN",
    "fr-2a,     FR-2A",
    "au-tas-ho, AU-TAS-HO",
    "gb,        GB-ENG",
    "uk,        GB-ENG",
    "uk-nir,    GB-NIR",
  })
  void aPlaceIsReadInAnyCase(String typed, String place) {
    assertThat(PublicHolidays.of(typed).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "", "-", "england", "GB_ENG", "NYSE", "ukraine"})
  void anUnknownCountryIsRefusedWithAListOfCountries(String typed) {
    assertThat(known(typed))
        .isEqualTo(PublicHolidays.places())
        .hasSizeGreaterThan(200)
        .containsEntry("GB", "United Kingdom")
        .containsEntry("IN", "India");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb-xyz", "GB-", "UK-ENG-LONDON", "GB-ENG-"})
  void anUnknownRegionIsRefusedWithAListOfTheCountrysRegions(String typed) {
    assertThat(known(typed))
        .containsOnlyKeys("GB", "GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS")
        .containsEntry("GB-SCT", "Scotland");
  }

  @Test
  void theMessageNamesWhatWasTyped() {
    assertThatThrownBy(() -> PublicHolidays.of("us-zz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no public holidays are known for \"us-zz\"");
  }

  @Test
  void everyPlaceHasANameAndHolidays() {
    PublicHolidays.places()
        .forEach(
            (country, name) -> {
              assertThat(name).as(country).isNotBlank().isNotEqualTo("undefined");
              known(country + "-?").forEach(PlacesTest::hasHolidays);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB", "US", "IN", "SA", "ET", "JP"})
  void everyYearThatCanBePlannedHasHolidays(String place) {
    Holidays holidays = PublicHolidays.of(place);
    for (int year = 2000; year <= 2173; year++) {
      assertThat(holidays.in(year)).as("%s %d", place, year).isNotEmpty();
    }
  }

  @Test
  void theEndOfTheIslamicCalendarIsNotAnError() {
    for (String country : PublicHolidays.places().keySet()) {
      Holidays holidays = PublicHolidays.of(country);
      for (int year : List.of(2173, 2174, 2175, 2199)) {
        assertThatCode(() -> holidays.in(year)).as(country + year).doesNotThrowAnyException();
      }
    }
    assertThat(PublicHolidays.of("US").in(2199)).isNotEmpty();
    assertThat(PublicHolidays.of("SA").in(2199)).isEmpty();
  }

  private static void hasHolidays(String place, String name) {
    Map<LocalDate, String> holidays = PublicHolidays.of(place).in(2027);

    assertThat(name).as(place).isNotBlank().isNotEqualTo("undefined");
    assertThat(holidays.isEmpty()).as(place).isEqualTo(NOBODY_IS_OFF.contains(place));
    assertThat(holidays.keySet()).as(place).allSatisfy(day -> assertThat(day).hasYear(2027));
    assertThat(holidays.values())
        .as(place)
        .allSatisfy(day -> assertThat(day).isNotBlank().doesNotContain("undefined"));
  }

  private static Map<String, String> known(String typed) {
    return catchThrowableOfType(UnknownPlaceException.class, () -> PublicHolidays.of(typed))
        .known();
  }
}
