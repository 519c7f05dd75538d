package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text;
import transition.model.DateRange;

class GanttLayoutTest {

  private static final GanttChart GANTT =
      new GanttChart(
          range("2027-01-04", "2027-05-30"),
          List.of(
              lane(1, "Foundations", "2027-01-04", "2027-02-14"),
              lane(2, "A kick-off that takes a day", "2027-02-15", "2027-02-15"),
              lane(10, "Work on it: deploy, watch, repeat", "2027-02-16", "2027-05-20")),
          List.of(range("2027-03-01", "2027-03-14"), range("2027-04-05", "2027-04-05")),
          List.of(new Moment(LocalDate.parse("2027-05-01"), "Deadline")));

  @Test
  void aPhaseIsABarThatPausesInABreakAndEndsWithAMilestone() {
    assertThat(lines(GANTT, 78, CharacterSet.UNICODE))
        .containsExactly(
            "                                 2027",
            "                                 Jan     Feb      Mar      Apr      May",
            " 1  Foundations                  ━━━━━━━━━━━━◆    ░░░░     ┊        │",
            " 2  A kick-off that takes a day  ┊       ┊   ◆    ░░░░     ┊        │",
            "10  Work on it: deploy,          ┊       ┊    ━━━━░░░░━━━━━━━━━━━━━━━━━━━━◆",
            "    watch, repeat                ┊       ┊        ░░░░     ┊        │",
            "                                                2027-05-01 Deadline ▲",
            "                                 ━ study  ░ break  ◆ phase done");
  }

  @Test
  void inAsciiTheColumnsAreTheSame() {
    assertThat(lines(GANTT, 78, CharacterSet.ASCII))
        .containsExactly(
            "                                 2027",
            "                                 Jan     Feb      Mar      Apr      May",
            " 1  Foundations                  ############*    ....     :        |",
            " 2  A kick-off that takes a day  :       :   *    ....     :        |",
            "10  Work on it: deploy,          :       :    ####....####################*",
            "    watch, repeat                :       :        ....     :        |",
            "                                                2027-05-01 Deadline ^",
            "                                 # study  . break  * phase done");
  }

  @Test
  void whereItIsNarrowANameStandsAboveItsBar() {
    assertThat(lines(GANTT, 38, CharacterSet.UNICODE))
        .containsExactly(
            "2027",
            "Jan    Feb    Mar     Apr     May",
            " 1  Foundations",
            "━━━━━━━━━━◆   ░░░░    ┊       │",
            " 2  A kick-off that takes a day",
            "┊      ┊  ◆   ░░░░    ┊       │",
            "10  Work on it: deploy, watch, repeat",
            "┊      ┊   ━━━░░░░━━━━━━━━━━━━━━━━━◆",
            "          2027-05-01 Deadline ▲",
            "━ study  ░ break  ◆ phase done");
  }

  @Test
  void whereItIsWideTheCaptionsStandBesideTheBars() {
    assertThat(lines(GANTT, 118, CharacterSet.UNICODE))
        .containsExactly(
            "                                       2027",
            "                                       Jan      Feb       Mar        Apr        May",
            " 1  Foundations                        ━━━━━━━━━━━━━━◆    ┊░░░░░     ┊ ░        │            2027-01-04 – 02-14 · 60 h",
            " 2  A kick-off that takes a day        ┊        ┊    ◆    ┊░░░░░     ┊ ░        │            2027-02-15 – 02-15 · 60 h",
            "10  Work on it: deploy, watch, repeat  ┊        ┊     ━━━━━░░░░░━━━━━━━░━━━━━━━━━━━━━━━◆     2027-02-16 – 05-20 · 60 h",
            "                                                                                ▲ 2027-05-01 Deadline",
            "                                       ━ study  ░ break  ◆ phase done");
  }

  @Test
  void theLegendExplainsTheSignsThatOccurAndNoOther() {
    Lane day = lane(1, "A day", "2027-02-15", "2027-02-15");
    assertThat(last(lines(chart(List.of(day), List.of()), 78, CharacterSet.UNICODE)))
        .isEqualTo("◆ phase done");
    Lane bar = lane(1, "A month", "2027-02-01", "2027-02-28");
    assertThat(last(lines(chart(List.of(day, bar), List.of()), 78, CharacterSet.UNICODE)))
        .isEqualTo("━ study  ◆ phase done");
  }

  @Test
  void aLongNameIsBrokenIntoLinesOfAboutTheSameLength() {
    Lane lane = lane(1, "Learn what you need to do", "2027-02-01", "2027-02-28");
    List<String> lines = lines(chart(List.of(lane), List.of()), 58, CharacterSet.UNICODE);
    assertThat(lines.get(2)).startsWith("1  Learn what you  ┊");
    assertThat(lines.get(3)).startsWith("   need to do      ┊");
  }

  @Test
  void aBreakOfHalfAColumnIsDrawnAndAShorterOneIsNot() {
    Lane all = lane(1, "All", "2027-01-04", "2027-05-30");
    for (int days = 1; days <= 3; days++) {
      DateRange pause =
          new DateRange(all.days().start().plusDays(20), all.days().start().plusDays(19 + days));
      GanttChart gantt = chart(List.of(all), List.of(pause));
      assertThat(String.join("", lines(gantt, 29, CharacterSet.UNICODE)).contains("░"))
          .isEqualTo(days == 3);
    }
  }

  @Test
  void thingsStandBesideTheChartFromAWidthOn() {
    List<Lane> lanes = List.of(lane(1, "Short", "2027-02-01", "2027-02-28"));
    assertThat(GanttColumns.of(lanes, 55)).isEqualTo(new GanttColumns(false, 1, 52, 0, 55, false));
    assertThat(GanttColumns.of(lanes, 56)).isEqualTo(new GanttColumns(true, 1, 5, 10, 46, false));
    assertThat(GanttColumns.of(lanes, 99)).isEqualTo(new GanttColumns(true, 1, 5, 10, 89, false));
    assertThat(GanttColumns.of(lanes, 100)).isEqualTo(new GanttColumns(true, 1, 5, 10, 63, true));
  }

  @Test
  void captionsStayAwayWhereTheyWouldMakeTheChartSmall() {
    String name = "A name of forty-three characters, more or less".substring(0, 43);
    List<Lane> lanes = List.of(lane(1, name, "2027-02-01", "2027-02-28"));
    assertThat(GanttColumns.of(lanes, 127).captions()).isFalse();
    assertThat(GanttColumns.of(lanes, 128).captions()).isTrue();
  }

  @Test
  void aMomentIsNamedOnTheSideThatHasRoomOrElseBelow() {
    GanttChart gantt =
        new GanttChart(
            range("2027-01-01", "2027-01-30"),
            List.of(lane(1, "All", "2027-01-01", "2027-01-02")),
            List.of(),
            List.of(
                new Moment(LocalDate.parse("2027-01-02"), "Early"),
                new Moment(LocalDate.parse("2027-01-15"), "In the middle of it all"),
                new Moment(LocalDate.parse("2027-02-28"), "Too late")));
    assertThat(lines(gantt, 30, CharacterSet.UNICODE).subList(4, 9))
        .containsExactly(
            " │       2027-02-28 Too late ▲",
            " │            ▲",
            "2027-01-15 In the middle of it",
            "all",
            " ▲ 2027-01-02 Early");
  }

  private static GanttChart chart(List<Lane> lanes, List<DateRange> breaks) {
    return new GanttChart(range("2027-01-04", "2027-05-30"), lanes, breaks, List.of());
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1).strip();
  }

  private static List<String> lines(GanttChart gantt, int width, CharacterSet glyphs) {
    return GanttLayout.lines(gantt, width, glyphs).stream().map(Text::plain).toList();
  }

  private static Lane lane(int number, String label, String start, String end) {
    return new Lane(
        number, label, range(start, end), start + " – " + end.substring(5) + " · 60 h", false);
  }

  private static DateRange range(String start, String end) {
    return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
  }
}
