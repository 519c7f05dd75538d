package transition.render;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.render.CharacterSet.UNICODE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import transition.HostileText;
import transition.Seeds;
import transition.document.Document;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text;
import transition.model.DateRange;
import transition.text.OneLine;

/** What holds for every chart: phases of a day and of years, in any width, whatever their names. */
class GanttPropertiesTest {

  private static final LocalDate ORIGIN = LocalDate.of(2027, 1, 4);
  private static final List<String> NAMES = HostileText.all().toList();

  /** A chart with its width; the names are as hostile as can be, but have none of its signs. */
  record Chart(long seed, GanttChart gantt, int width, GanttColumns columns) {

    static Chart of(long seed) {
      Random random = Seeds.random(seed);
      int days = 1 + random.nextInt(1 << (3 + random.nextInt(11)));
      List<Lane> lanes = new ArrayList<>();
      for (int number = 1; number <= 1 + random.nextInt(12); number++) {
        String name = random.nextInt(3) > 0 ? "Phase with words" : name(random);
        lanes.add(new Lane(number, name, range(random, days), "2027-01-04 – 02-14 · 60 h", false));
      }
      List<Moment> moments = new ArrayList<>();
      for (int count = random.nextInt(3); count > 0; count--) {
        moments.add(new Moment(ORIGIN.plusDays(random.nextInt(days)), name(random)));
      }
      DateRange all = new DateRange(ORIGIN, ORIGIN.plusDays(days - 1));
      GanttChart gantt = new GanttChart(all, lanes, breaks(random, days), moments);
      int width = 38 + random.nextInt(262);
      return new Chart(seed, gantt, width, GanttColumns.of(cleaned(lanes), width));
    }

    private static DateRange range(Random random, int days) {
      int first = random.nextInt(days);
      int length = random.nextInt(4) == 0 ? 0 : random.nextInt(days - first);
      return new DateRange(ORIGIN.plusDays(first), ORIGIN.plusDays(first + length));
    }

    private static List<DateRange> breaks(Random random, int days) {
      List<DateRange> breaks = new ArrayList<>();
      for (int day = random.nextInt(days + 1); day < days && breaks.size() < 4; day += 2) {
        int last = Math.min(days - 1, day + random.nextInt(1 + days / 4));
        breaks.add(new DateRange(ORIGIN.plusDays(day), ORIGIN.plusDays(last)));
        day = last + random.nextInt(1 + days / 3);
      }
      return breaks;
    }

    private static List<Lane> cleaned(List<Lane> lanes) {
      return lanes.stream()
          .map(l -> new Lane(l.number(), OneLine.of(l.label()), l.days(), l.caption(), l.search()))
          .toList();
    }

    private static String name(Random random) {
      return NAMES.get(random.nextInt(NAMES.size()));
    }

    /** The lines of the phases, without anything beside them. */
    List<String> rows(CharacterSet glyphs) {
      DayScale scale = new DayScale(gantt.days(), columns.chart());
      List<Integer> guides = new DayTicks(scale).columns();
      GanttDrawing drawing = new GanttDrawing(gantt, scale, glyphs, guides);
      return gantt.lanes().stream().map(lane -> drawing.lane(lane).text().plain()).toList();
    }

    /** How many columns lie before a day, to the last decimal. */
    double before(LocalDate day) {
      return (double) gantt.days().start().until(day, ChronoUnit.DAYS)
          * columns.chart()
          / gantt.days().days();
    }

    @Override
    public String toString() {
      return "seed %d, width %d".formatted(seed, width);
    }
  }

  private static void forEveryChart(Consumer<Chart> property) {
    Seeds.each(100, 500, seed -> property.accept(Chart.of(seed)));
  }

  @Test
  void noLineIsTooWideOrDoesAnythingToTheTerminal() {
    forEveryChart(
        chart -> {
          for (boolean unicode : new boolean[] {true, false}) {
            assertThat(terminal(chart, true, unicode).replaceAll("\u001b\\[[0-9;]+m", ""))
                .isEqualTo(terminal(chart, false, unicode));
            assertThat(terminal(chart, false, unicode).lines())
                .as("%s", chart)
                .allSatisfy(
                    line -> {
                      assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(chart.width() + 2);
                      assertThat(line.codePoints()).noneMatch(Character::isISOControl);
                      assertThat(line).isEqualTo(line.stripTrailing());
                      assertThat(line).matches(text -> unicode || isAscii(text));
                    });
          }
        });
  }

  private static String terminal(Chart chart, boolean color, boolean unicode) {
    Document document = new Document(List.of(chart.gantt()));
    return TerminalRenderer.render(document, chart.width() + 2, color, unicode);
  }

  @Test
  void everyPhaseIsAtItsDatesToHalfAColumn() {
    forEveryChart(
        chart -> {
          List<String> rows = chart.rows(UNICODE);
          for (Lane lane : chart.gantt().lanes()) {
            String row = rows.get(lane.number() - 1);
            int first = first(row);
            int last = row.indexOf('◆');
            assertThat(row).as("%s", chart).containsOnlyOnce("◆");
            double start = chart.before(lane.days().start());
            double end = chart.before(lane.days().end().plusDays(1));
            assertThat(start - first).as("%s: %s", chart, row).isBetween(0.0, 0.9999999);
            assertThat(row.charAt(first) == '╺').isEqualTo(first < last && start - first >= 0.5);
            if (last > first) {
              assertThat(end - last).as("%s: %s", chart, row).isBetween(0.0000001, 1.4999999);
            }
          }
        });
  }

  @Test
  void aPhaseThatBeginsOrEndsLaterIsNeverDrawnEarlier() {
    forEveryChart(
        chart -> {
          List<String> rows = chart.rows(UNICODE);
          for (Lane one : chart.gantt().lanes()) {
            for (Lane other : chart.gantt().lanes()) {
              String row = rows.get(one.number() - 1);
              String below = rows.get(other.number() - 1);
              if (!one.days().start().isAfter(other.days().start())) {
                assertThat(first(row)).as("%s", chart).isLessThanOrEqualTo(first(below));
              }
              if (!one.days().end().isAfter(other.days().end())) {
                assertThat(row.indexOf('◆'))
                    .as("%s", chart)
                    .isLessThanOrEqualTo(below.indexOf('◆'));
              }
            }
          }
        });
  }

  @Test
  void aColumnIsABreakIfAllOfItIsAndStudyIfNoneOfItIs() {
    forEveryChart(
        chart -> {
          List<String> rows = chart.rows(UNICODE);
          for (String row : rows) {
            for (int column = first(row) + 1; column < row.indexOf('◆'); column++) {
              double covered = covered(chart, column);
              if (covered > 0.9999999) {
                assertThat(row.charAt(column)).as("%s, %d: %s", chart, column, row).isEqualTo('░');
              } else if (covered == 0) {
                assertThat(row.charAt(column)).as("%s, %d: %s", chart, column, row).isEqualTo('━');
              }
            }
          }
        });
  }

  @Test
  void everyNameStandsWholeBesideItsBarOrAboveIt() {
    forEveryChart(
        chart -> {
          StringBuilder drawn = new StringBuilder();
          List<String> rows = new ArrayList<>(chart.rows(UNICODE));
          for (Text line : GanttLayout.lines(chart.gantt(), chart.width(), UNICODE)) {
            String text = line.plain();
            boolean bar = !rows.isEmpty() && text.contains(rows.get(0));
            String name = chart.columns().beside() ? cut(text, chart.columns().left()) : text;
            drawn.append(bar && !chart.columns().beside() ? "" : name);
            if (bar) {
              rows.remove(0);
            }
          }
          assertThat(rows).as("%s", chart).isEmpty();
          for (Lane lane : chart.gantt().lanes()) {
            assertThat(drawn.toString().replace(" ", ""))
                .as("%s", chart)
                .contains(
                    lane.number() + UNICODE.displayable(OneLine.of(lane.label())).replace(" ", ""));
          }
        });
  }

  /** The first so many columns. */
  private static String cut(String text, int columns) {
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (DisplayWidth.of(text.substring(0, next)) > columns) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }

  /** How much of a column lies in breaks, from 0 to 1. */
  private static double covered(Chart chart, int column) {
    return chart.gantt().breaks().stream()
        .mapToDouble(
            range ->
                Math.min(column + 1, chart.before(range.end().plusDays(1)))
                    - Math.max(column, chart.before(range.start())))
        .filter(part -> part > 1e-9)
        .sum();
  }

  /** The column in which a bar begins; its breaks and its end are later. */
  private static int first(String row) {
    return (int) row.chars().takeWhile(sign -> sign != '━' && sign != '╺' && sign != '◆').count();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
