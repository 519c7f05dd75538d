package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.document.BurnUpChart;
import transition.document.BurnUpChart.ExpectedEnd;
import transition.document.BurnUpChart.WeekTotals;
import transition.document.Text;
import transition.model.Effort;

class BurnUpLayoutTest {

  private static final LocalDate START = LocalDate.parse("2027-01-04");

  /** Eight weeks of three hours, of which six hours are done in five. */
  private static final BurnUpChart BEHIND =
      new BurnUpChart(
          START,
          weeks(new long[] {3, 6, 9, 12, 15, 18, 21, 24}, new long[] {0, 2, 2, 4, 6}),
          START.plusDays(34),
          Optional.of(
              new ExpectedEnd(
                  START.plusWeeks(9), START.plusWeeks(11), Optional.of(START.plusWeeks(14)))));

  @Test
  void whatIsDoneIsFilledAndWhatWasToBeDoneIsDotted() {
    assertThat(lines(BEHIND, 57, CharacterSet.UNICODE))
        .containsExactly(
            "24 h ┤                         ····",
            "     │                     ····",
            "     │",
            "18 h ┤                  ····",
            "     │              ····",
            "     │",
            "12 h ┤          ····",
            "     │       ····",
            "     │",
            " 6 h ┤   ····       ████",
            "     │····      ████████",
            "     │   ███████████████",
            " 0 h └─────────────────▲─────────────────────────────────",
            "                                      ━━━━━━━◆━━━━━━━━━━━",
            "      2027",
            "      Jan           Feb           Mar             Apr",
            "      · planned  █ done  ▲ today  ◆ likely end",
            "      ━ likely range");
  }

  @Test
  void inAsciiTheColumnsAreTheSame() {
    List<String> unicode = lines(BEHIND, 70, CharacterSet.UNICODE);
    List<String> ascii = lines(BEHIND, 70, CharacterSet.ASCII);
    assertThat(ascii).allSatisfy(line -> assertThat(line).isASCII());
    assertThat(ascii)
        .containsExactlyElementsOf(
            unicode.stream()
                .map(
                    line ->
                        line.replace('·', '.')
                            .replace('█', '#')
                            .replace('▲', '^')
                            .replace('◆', '*')
                            .replace('━', '=')
                            .replaceAll("[┤└]", "+")
                            .replace('│', '|')
                            .replace('─', '-'))
                .toList());
  }

  @Test
  void aRangeThatGoesOnBeyondTheChartSaysSo() {
    BurnUpChart endless =
        new BurnUpChart(
            START,
            BEHIND.weeks(),
            BEHIND.today(),
            Optional.of(new ExpectedEnd(START.plusWeeks(9), START.plusYears(9), Optional.empty())));
    List<String> lines = lines(endless, 78, CharacterSet.UNICODE);
    assertThat(lines.get(13)).endsWith("━▶");
    assertThat(lines.get(lines.size() - 1)).contains("and later").doesNotContain("likely end");
  }

  @Test
  void everyChartFitsAndShowsThatSomethingIsDone() {
    Seeds.each(
        300,
        3_000,
        seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          BurnUpChart burnUp = random(random);
          int width = 56 + random.nextInt(150);
          List<String> lines = lines(burnUp, width, CharacterSet.UNICODE);
          assertThat(lines)
              .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
          assertThat(lines.get(0)).contains("·");
          assertThat(lines.subList(0, 12)).allMatch(line -> line.matches(".*[┤│].*"));
          assertThat(lines.get(12)).contains("└", "▲");
        });
  }

  private static BurnUpChart random(SplittableRandom random) {
    int count = 1 + random.nextInt(200);
    long[] planned = new long[count];
    long[] done = new long[1 + random.nextInt(count)];
    for (int i = 0; i < count; i++) {
      planned[i] = (i == 0 ? 1 : planned[i - 1]) + random.nextInt(10);
    }
    for (int i = 0; i < done.length; i++) {
      done[i] = Math.min(planned[count - 1], i == 0 ? 0 : done[i - 1] + random.nextInt(10));
    }
    LocalDate today = START.plusDays(7L * done.length - 1 - random.nextInt(7));
    LocalDate early = today.plusDays(random.nextInt(300));
    LocalDate likely = early.plusDays(random.nextInt(300));
    Optional<LocalDate> late =
        random.nextBoolean() ? Optional.empty() : Optional.of(likely.plusDays(random.nextInt(300)));
    return new BurnUpChart(
        START,
        weeks(planned, done),
        today,
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(new ExpectedEnd(early, likely, late)));
  }

  /** Weeks with so many hours planned, and so many done in the first of them. */
  private static List<WeekTotals> weeks(long[] planned, long[] done) {
    List<WeekTotals> weeks = new ArrayList<>();
    for (int i = 0; i < planned.length; i++) {
      weeks.add(
          new WeekTotals(
              START.plusDays(7L * i + 6),
              new Effort(60 * planned[i]),
              i < done.length ? Optional.of(new Effort(60 * done[i])) : Optional.empty()));
    }
    return weeks;
  }

  private static List<String> lines(BurnUpChart burnUp, int width, CharacterSet glyphs) {
    return BurnUpLayout.lines(burnUp, width, glyphs).stream()
        .map(Text::plain)
        .map(String::stripTrailing)
        .toList();
  }
}
