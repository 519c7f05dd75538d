package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.report.Block.Gantt;
import transition.report.Block.Lane;
import transition.report.Block.Moment;
import transition.report.Text;

class GanttLayoutTest {

  private static final Gantt GANTT =
      new Gantt(
          range("2027-01-04", "2027-05-30"),
          List.of(
              lane(1, "Foundations", "2027-01-04", "2027-02-14"),
              lane(2, "A kick-off that takes a day", "2027-02-15", "2027-02-15"),
              lane(10, "Work on it: deploy, watch, repeat", "2027-02-16", "2027-05-20")),
          List.of(range("2027-03-01", "2027-03-14"), range("2027-04-05", "2027-04-05")),
          List.of(new Moment(LocalDate.parse("2027-05-01"), "Deadline")));

  @Test
  void aPhaseIsABarThatPausesInABreakAndEndsWithAMilestone() {
    assertThat(lines(GANTT, 78, Glyphs.UNICODE))
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
    assertThat(lines(GANTT, 78, Glyphs.ASCII))
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
    assertThat(lines(GANTT, 38, Glyphs.UNICODE))
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
    assertThat(lines(GANTT, 118, Glyphs.UNICODE))
        .containsExactly(
            "                                       2027",
            "                                       Jan      Feb       Mar        Apr        May",
            " 1  Foundations                        ━━━━━━━━━━━━━━◆    ┊░░░░░     ┊ ░        │            2027-01-04 – 02-14 · 60 h",
            " 2  A kick-off that takes a day        ┊        ┊    ◆    ┊░░░░░     ┊ ░        │            2027-02-15 – 02-15 · 60 h",
            "10  Work on it: deploy, watch, repeat  ┊        ┊     ━━━━━░░░░░━━━━━━━░━━━━━━━━━━━━━━━◆     2027-02-16 – 05-20 · 60 h",
            "                                                                                ▲ 2027-05-01 Deadline",
            "                                       ━ study  ░ break  ◆ phase done");
  }

  private static List<String> lines(Gantt gantt, int width, Glyphs glyphs) {
    return GanttLayout.lines(gantt, width, glyphs).stream().map(Text::plain).toList();
  }

  private static Lane lane(int number, String label, String start, String end) {
    return new Lane(number, label, range(start, end), start + " – " + end.substring(5) + " · 60 h");
  }

  private static DateRange range(String start, String end) {
    return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
  }
}
