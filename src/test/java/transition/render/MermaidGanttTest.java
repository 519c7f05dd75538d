package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import transition.document.Document;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Paragraph;
import transition.document.Text;
import transition.model.DateRange;
import transition.text.OneLine;

class MermaidGanttTest {

  private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

  @Test
  void phasesMilestonesBreaksAndDatesAreSectionsOfTasksWithExclusiveEnds() {
    GanttChart gantt =
        new GanttChart(
            range("2027-01-04", "2027-05-30"),
            List.of(
                lane(1, "ML and Python: foundations", "2027-01-04", "2027-02-28"),
                lane(3, "CI/CD, 100%", "2027-03-01", "2027-05-30")),
            List.of(range("2027-02-01", "2027-02-14"), range("2027-05-05", "2027-05-05")),
            List.of(new Moment(LocalDate.parse("2027-05-01"), "Deadline")));
    assertThat(MermaidGantt.of(gantt))
        .isEqualTo(
            """
            gantt
                accTitle: Phases over time
                accDescr: From 2027-01-04 to 2027-05-30
                dateFormat YYYY-MM-DD
                axisFormat %Y-%m
                tickInterval 1month
                todayMarker off
                section Phases
                1 · ML and Python#58; foundations :2027-01-04, 2027-03-01
                3 · CI/CD, 100#37; :2027-03-01, 2027-05-31
                section Milestones
                1 done, 2027-02-28 :milestone, 2027-03-01, 0d
                3 done, 2027-05-30 :milestone, 2027-05-31, 0d
                section Breaks
                Break 2027-02-01 – 2027-02-14 :done, 2027-02-01, 2027-02-15
                Break 2027-05-05 :done, 2027-05-05, 2027-05-06
                section Dates
                On 2027-05-01, Deadline :crit, milestone, 2027-05-01, 1d
            """);
  }

  @Test
  void sectionsWithoutTasksAreLeftOut() {
    assertThat(MermaidGantt.of(named("Phase")).lines())
        .filteredOn(line -> line.contains("section"))
        .containsExactly("    section Phases", "    section Milestones");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1day, %m-%d",
    "14, 1day, %m-%d",
    "15, 1week, %m-%d",
    "70, 1week, %m-%d",
    "71, 1month, %Y-%m",
    "366, 1month, %Y-%m",
    "367, 3month, %Y-%m",
    "1098, 3month, %Y-%m",
    "1099, 12month, %Y-%m",
    "3660, 12month, %Y-%m",
    "3661, , %Y-%m"
  })
  void theAxisHasAboutTenTicksHoweverLongItIs(int days, String interval, String format) {
    LocalDate start = LocalDate.of(2027, 1, 4);
    DateRange range = new DateRange(start, start.plusDays(days - 1));
    String diagram =
        MermaidGantt.of(
            new GanttChart(
                range, List.of(new Lane(1, "x", range, "", false)), List.of(), List.of()));
    assertThat(diagram).contains("    axisFormat " + format + "\n");
    if (interval == null) {
      assertThat(diagram).doesNotContain("tickInterval");
    } else {
      assertThat(diagram).contains("    tickInterval " + interval + "\n");
    }
  }

  /**
   * Lines of ours with a name in them, however hostile. That Mermaid shows exactly this name was
   * checked with its own parser and renderer.
   */
  @ParameterizedTest
  @MethodSource("transition.HostileText#all")
  void aNameIsAPieceOfItsLineAndNothingElse(String name) {
    List<String> lines = MermaidGantt.of(named(name)).lines().toList();
    assertThat(lines).hasSameSizeAs(MermaidGantt.of(named("x")).lines().toList());
    String task = lines.get(8);
    assertThat(task).startsWith("    1 · ").endsWith(" :2027-01-04, 2027-01-11");
    String shown = task.substring(4, task.lastIndexOf(" :"));
    assertThat(ENTITY.matcher(shown).replaceAll(""))
        .doesNotContain("#", ";", ":", "%", "<", ">", "&", "\"", "\\", "`", "ﬂ", "¶");
    String expected = OneLine.of("1 · " + name);
    assertThat(decoded(shown)).isEqualTo(shortened(expected));
  }

  @ParameterizedTest
  @MethodSource("transition.HostileText#all")
  void theCodeBlockHoldsTheWholeDiagramAndNothingElse(String name) {
    GanttChart gantt = named(name);
    String markdown =
        MarkdownRenderer.render(
            new Document(List.of(gantt, new Paragraph(Text.of("after the chart")))));
    List<String> blocks = new ArrayList<>();
    Node root = Parser.builder().build().parse(markdown);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock block) {
            blocks.add(block.getInfo() + "\n" + block.getLiteral());
          }
        });
    assertThat(blocks).containsExactly("mermaid\n" + MermaidGantt.of(gantt));
    assertThat(root.getFirstChild().getNext()).isSameAs(root.getLastChild());
  }

  private static String decoded(String escaped) {
    return ENTITY
        .matcher(escaped)
        .replaceAll(
            entity ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1)))));
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= 60
        ? name
        : name.substring(0, name.offsetByCodePoints(0, 59)) + "…";
  }

  private static GanttChart named(String name) {
    DateRange week = range("2027-01-04", "2027-01-10");
    return new GanttChart(week, List.of(new Lane(1, name, week, "", false)), List.of(), List.of());
  }

  private static Lane lane(int number, String label, String start, String end) {
    return new Lane(number, label, range(start, end), "", false);
  }

  private static DateRange range(String start, String end) {
    return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
  }
}
