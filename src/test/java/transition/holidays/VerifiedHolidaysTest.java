package transition.holidays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.model.Holidays;

/** The answers against what was typed from the law, in {@code verified.txt}. */
class VerifiedHolidaysTest {

  /** The days of a place in a year, such as "01-01". */
  record Row(String place, int year, List<String> days) {

    static Row of(String line) {
      String[] words = line.split(" ", 3);
      return new Row(words[0], Integer.parseInt(words[1]), List.of(words[2].split(" ")));
    }
  }

  static Collection<List<Row>> places() throws IOException {
    return rows().collect(groupingBy(Row::place)).values();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aYearHasTheDaysOfTheLawAndNoOthers(List<Row> years) {
    Holidays holidays = PublicHolidays.of(years.get(0).place());
    for (Row row : years) {
      assertThat(holidays.in(row.year()).keySet().stream().map(VerifiedHolidaysTest::day))
          .as("%s %s", row.place(), row.year())
          .containsExactlyElementsOf(row.days());
    }
  }

  @Test
  void exactlyThePlacesAndYearsOfTheTableCountAsVerified() throws IOException {
    Set<String> verified = new TreeSet<>();
    PublicHolidays.places()
        .keySet()
        .forEach(
            country ->
                CorrectionFile.of(country)
                    .forEach(
                        (place, correction) ->
                            correction.verified().stream()
                                .flatMapToInt(
                                    years -> IntStream.rangeClosed(years.first(), years.last()))
                                .forEach(year -> verified.add(place + " " + year))));

    assertThat(verified)
        .isEqualTo(
            rows()
                .map(row -> row.place() + " " + row.year())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Otherwise a correction would do nothing, as after the library has been corrected itself. */
  @Test
  void removedDaysAreInTheLibrary() {
    for (String country : PublicHolidays.places().keySet()) {
      CorrectionFile.of(country)
          .forEach(
              (place, correction) ->
                  assertThat(LibraryDays.names(place))
                      .as(place)
                      .containsAll(
                          correction.without().stream().map(ExcludedHoliday::name).toList()));
    }
  }

  private static String day(LocalDate date) {
    return date.toString().substring("2026-".length());
  }

  private static Stream<Row> rows() throws IOException {
    try (InputStream table =
        requireNonNull(
            VerifiedHolidaysTest.class.getResourceAsStream("verified.txt"), "verified.txt")) {
      return new String(table.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(Row::of)
              .toList()
              .stream();
    }
  }
}
