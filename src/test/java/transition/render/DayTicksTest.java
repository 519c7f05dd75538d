package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.Seeds;
import transition.document.Text;
import transition.model.DateRange;

class DayTicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "2027-01-01!2027-01-01!50!2027!01-01",
        "2027-01-04!2027-01-10!60!2027!01-04   01-05    01-06   01-07    01-08   01-09    01-10",
        "2027-12-20!2028-01-30!48!2027         2028!12-20   12-27   01-03   01-10   01-17   01-24",
        "2027-01-04!2027-03-14!30!2027!01-04 01-18 02-01 02-15 03-01",
        "2027-01-04!2027-05-30!45!2027!Jan     Feb      Mar      Apr      May",
        "2027-01-20!2027-12-10!30!2027!   Mar   May  Jul   Sep   Nov",
        "2027-10-25!2029-01-10!50!2027   2028!Nov    Jan    Mar    May    Jul    Sep    Nov",
        "2027-03-10!2030-03-09!48!2027         2028            2029!"
            + "Mar Jul      Jan    Jul      Jan    Jul      Jan",
        "2027-03-10!2047-03-09!50!2027   2030        2035         2040        2045!",
        "2027-12-30!2127-03-09!50! 2030 2040 2050 2060 2070 2080 2090 2100 2110 2120!",
      })
  void theAxisNamesWhatThereIsRoomFor(
      LocalDate start, LocalDate end, int columns, String years, String names) {
    assertThat(header(new DayScale(new DateRange(start, end), columns)))
        .isEqualTo(names == null ? List.of(years) : List.of(years, names));
  }

  @Test
  void namesNeverTouchAndTheLinesStandBelowThem() {
    Seeds.each(
        500,
        3_000,
        seed -> {
          Random random = Seeds.random(seed);
          LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
          int days = 1 << random.nextInt(14);
          DateRange range = new DateRange(start, start.plusDays(days + random.nextInt(days)));
          DayScale scale = new DayScale(range, 15 + random.nextInt(300));
          DayTicks ticks = new DayTicks(scale);
          List<String> header = header(scale);
          assertThat(header)
              .allSatisfy(
                  line -> {
                    assertThat(line.length()).isLessThanOrEqualTo(scale.columns());
                    assertThat(line).matches(" *((\\d{4}|\\d\\d-\\d\\d|[A-Z][a-z]{2})( +|$))+");
                  });
          String names = header.get(header.size() - 1);
          assertThat(starts(names))
              .as(names)
              .allSatisfy(
                  column -> assertThat(column == 0 || ticks.columns().contains(column)).isTrue());
          assertThat(ticks.columns()).isSorted().doesNotHaveDuplicates();
        });
  }

  /** The columns at which a name begins. */
  private static List<Integer> starts(String line) {
    return IntStream.range(0, line.length())
        .filter(i -> line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' '))
        .boxed()
        .collect(Collectors.toList());
  }

  private static List<String> header(DayScale scale) {
    return new DayTicks(scale).header().stream().map(Text::plain).toList();
  }
}
