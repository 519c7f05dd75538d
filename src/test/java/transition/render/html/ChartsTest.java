package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.render.html.SampleDocuments.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Block;
import transition.document.BurnUpChart;
import transition.document.BurnUpChart.ExpectedEnd;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.LineChart;
import transition.document.LineChart.Series;
import transition.document.Moment;
import transition.model.DateRange;
import transition.model.Effort;

/** Where things are drawn, against figures worked out by hand. */
class ChartsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  @Test
  void barsLieOnARoundScaleFromZero() {
    Element chart =
        drawn(
            new BarChart(
                List.of(
                    new Bar("Old", 85_000, 140_000, false, "$85,000–140,000", false),
                    new Bar("New", 130_000, 220_000, true, "$130,000–220,000+", true))));
    assertThat(chart.select("text.tick").eachText())
        .containsExactly("0", "50k", "100k", "150k", "200k", "250k");
    assertThat(chart.select("rect.bar").eachAttr("x")).containsExactly("34%", "52%");
    assertThat(chart.select("rect.bar").eachAttr("width")).containsExactly("22%", "36%");
    assertThat(chart.select("path.bar")).hasSize(1);
    assertThat(chart.selectXpath("//*[local-name()='path']/..").attr("x")).isEqualTo("88%");
    assertThat(chart.select("li").eachText())
        .containsExactly("Old $85,000–140,000", "New $130,000–220,000+");
    assertThat(chart.expectFirst("desc").text())
        .isEqualTo("Old: $85,000–140,000; New: $130,000–220,000+.");
  }

  @Test
  void phasesLieOnTheirDaysAndBreaksAcrossAll() {
    Element chart =
        drawn(
            new GanttChart(
                days(0, 19),
                List.of(
                    new Lane(1, "First", days(0, 9), "10 h", false),
                    new Lane(2, "Second", days(5, 19), "20 h", false)),
                List.of(days(10, 11), days(14, 14)),
                List.of(new Moment(DAY.plusDays(15), "Deadline"))));
    assertThat(chart.select("rect.bar").eachAttr("x")).containsExactly("0%", "25%");
    assertThat(chart.select("rect.bar").eachAttr("width")).containsExactly("50%", "75%");
    assertThat(chart.select("path.milestone").parents().eachAttr("x")).contains("50%", "100%");
    assertThat(chart.select("rect.break").eachAttr("x")).containsExactly("50%", "70%");
    assertThat(chart.select("rect.break").eachAttr("width")).containsExactly("10%", "5%");
    assertThat(chart.select("rect.break").eachAttr("height")).containsOnly("100%");
    String pattern = chart.expectFirst("pattern").id();
    assertThat(chart.select("rect.break").eachAttr("fill")).containsOnly("url(#" + pattern + ")");
    assertThat(chart.select("line.moment").eachAttr("x1")).containsExactly("77.5%");
    assertThat(chart.select("li").eachText())
        .containsExactly(
            "1 First 10 h",
            "2 Second 20 h",
            "Breaks 2027-01-14 – 01-15, 2027-01-18",
            "Deadline 2027-01-19");
    assertThat(chart.expectFirst("title").text())
        .isEqualTo("Phases over time, 2027-01-04 to 2027-01-23.");
    assertThat(chart.expectFirst("desc").text())
        .isEqualTo(
            "Phase 1, First: 2027-01-04 to 2027-01-13, 10 h."
                + " Phase 2, Second: 2027-01-09 to 2027-01-23, 20 h."
                + " Break: 2027-01-14 to 2027-01-15. Break: 2027-01-18. Deadline: 2027-01-19.");
  }

  @Test
  void withoutBreaksThereIsNoHatching() {
    Element chart =
        drawn(
            new GanttChart(
                days(0, 9),
                List.of(new Lane(1, "Only", days(0, 9), "", false)),
                List.of(),
                List.of()));
    assertThat(chart.select("pattern, .break, .moment")).isEmpty();
    assertThat(chart.expectFirst("figcaption").text()).doesNotContain("Hatched");
  }

  @Test
  void amountsLieOnTheirMonths() {
    Element chart =
        drawn(
            new LineChart(
                "Difference",
                "£",
                DAY,
                List.of(
                    new Series("Stay", List.of(0L, 500L, 1_000L), false),
                    new Series("Move", List.of(-1_000L, 0L, 2_000L), true),
                    new Series("Wait", List.of(0L, 0L, 0L), false)),
                List.of(new Moment(LocalDate.of(2027, 2, 18), "Even"))));
    assertThat(chart.select("text.tick").eachText())
        .containsExactly(
            "−£1,000", "−£500", "£0", "£500", "£1,000", "£1,500", "£2,000", "2027-01", "2027-02",
            "2027-03");
    assertThat(chart.select("path.accent").eachAttr("d")).contains("M0 1000 500 666.67 1000 0");
    assertThat(chart.select(".legend path").eachAttr("class"))
        .containsExactly("line dashes-0", "line accent", "line dashes-1");
    assertThat(chart.select("line.zero")).hasSize(1);
    assertThat(chart.select(".legend li").eachText())
        .containsExactly(
            "Stay ends at £1,000", "Move ends at £2,000", "Wait ends at £0", "Even 2027-02-18");
    // Half of February later than month 1: three quarters of the way.
    assertThat(chart.select(".plot line.moment").eachAttr("x1")).containsExactly("75%");
    assertThat(chart.expectFirst("desc").text())
        .isEqualTo(
            "month by month from 2027-01-04 to 2027-03-04. Stay: from £0 to £1,000."
                + " Move: from −£1,000 to £2,000. Wait: from £0 to £0. Even: 2027-02-18.");
  }

  @Test
  void whatIsDoneLiesBesideWhatWasPlanned() {
    Element chart =
        drawn(
            new BurnUpChart(
                DAY,
                List.of(
                    new BurnUpChart.WeekTotals(DAY.plusDays(6), hours(10), Optional.of(hours(5))),
                    new BurnUpChart.WeekTotals(DAY.plusDays(13), hours(20), Optional.of(hours(10))),
                    new BurnUpChart.WeekTotals(DAY.plusDays(20), hours(30), Optional.empty())),
                DAY.plusDays(9),
                Optional.of(
                    new ExpectedEnd(
                        DAY.plusDays(21), DAY.plusDays(24), Optional.of(DAY.plusDays(27))))));
    assertThat(chart.select("text.tick").eachText())
        .contains("0 h", "5 h", "10 h", "30 h", "Jan 4", "Jan 11", "2027");
    assertThat(chart.select(".plot path").eachAttr("d"))
        .containsExactly("M0 1000 250 666.67 500 333.33 750 0", "M0 1000 250 833.33 357.14 666.67");
    assertThat(chart.select("rect.range").attr("x")).isEqualTo("75%");
    assertThat(chart.select("rect.range").attr("width")).isEqualTo("25%");
    assertThat(chart.select(".plot line.moment").eachAttr("x1"))
        .containsExactly("35.71%", "89.29%");
    assertThat(chart.select(".legend li").eachText())
        .containsExactly(
            "Planned 30 h",
            "Done 10 h",
            "Today 2027-01-13",
            "Likely end 2027-01-28",
            "Likely range between 2027-01-25 and 2027-01-31");
    assertThat(chart.expectFirst("desc").text())
        .isEqualTo(
            "week by week from 2027-01-04 to 2027-01-24. Planned by the end: 30 h."
                + " Done by today, 2027-01-13: 10 h."
                + " Likely end: 2027-01-28, between 2027-01-25 and 2027-01-31.");
  }

  @Test
  void chartsOnOnePageShareNoIds() {
    Document page = Jsoup.parse(HtmlRenderer.render(SampleDocuments.charts()));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("svg.plot[role=img]"))
        .hasSize(7)
        .allSatisfy(
            chart ->
                assertThat(chart.attr("aria-labelledby").split(" "))
                    .allSatisfy(id -> assertThat(page.getElementById(id).text()).isNotEmpty()));
  }

  private static Effort hours(long hours) {
    return new Effort(60 * hours);
  }

  private static DateRange days(int first, int last) {
    return new DateRange(DAY.plusDays(first), DAY.plusDays(last));
  }

  private static Element drawn(Block chart) {
    return Jsoup.parse(HtmlRenderer.render(document(chart))).expectFirst("figure");
  }
}
