package transition.render;

import java.time.LocalDate;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.model.DateRange;
import transition.text.OneLine;

/**
 * Writes a Gantt chart in the language of Mermaid, which GitHub and many others draw.
 *
 * <p>Its grammar takes names as they are, up to the first colon. So every line begins with a word
 * of ours, lest a name such as "section" or "click" be taken for a command, and what has a meaning
 * anywhere on the way to the picture is written as an entity. Ends are exclusive there.
 */
final class MermaidGantt {

  /** Characters written as entities; the last two are Mermaid's own placeholders for entities. */
  private static final String SPECIAL = "#;:%<>&\"\\`ﬂ¶";

  private static final int LONGEST_NAME = 60;
  private static final int TWO_WEEKS = 14;
  private static final int TEN_WEEKS = 70;
  private static final int YEAR = 366;
  private static final int TEN_YEARS = 10 * YEAR;

  private final StringBuilder diagram = new StringBuilder("gantt\n");

  private MermaidGantt() {}

  /** Returns the diagram, every line ended. */
  static String of(GanttChart gantt) {
    MermaidGantt diagram = new MermaidGantt();
    diagram.head(gantt);
    diagram.section("Phases");
    gantt.lanes().forEach(diagram::phase);
    diagram.section("Milestones");
    gantt.lanes().forEach(diagram::milestone);
    if (!gantt.breaks().isEmpty()) {
      diagram.section("Breaks");
      gantt.breaks().forEach(diagram::pause);
    }
    if (!gantt.moments().isEmpty()) {
      diagram.section("Dates");
      gantt.moments().forEach(diagram::moment);
    }
    return diagram.diagram.toString();
  }

  private void head(GanttChart gantt) {
    long days = gantt.days().days();
    line("accTitle: Phases over time");
    line("accDescr: From " + gantt.days().start() + " to " + gantt.days().end());
    line("dateFormat YYYY-MM-DD");
    line("axisFormat " + (days <= TEN_WEEKS ? "%m-%d" : "%Y-%m"));
    if (days <= TEN_YEARS) {
      line("tickInterval " + tick(days));
    }
    line("todayMarker off");
  }

  /** Returns the interval of about ten ticks; Mermaid has no name for several years. */
  private static String tick(long days) {
    if (days <= TEN_WEEKS) {
      return days <= TWO_WEEKS ? "1day" : "1week";
    }
    return days <= YEAR ? "1month" : days <= 3 * YEAR ? "3month" : "12month";
  }

  private void section(String name) {
    line("section " + name);
  }

  private void phase(Lane lane) {
    task(lane.number() + " · " + lane.label(), lane.search() ? "active, " : "", lane.days());
  }

  private void milestone(Lane lane) {
    LocalDate end = lane.days().end();
    line(lane.number() + " done, " + end + " :milestone, " + end.plusDays(1) + ", 0d");
  }

  private void pause(DateRange range) {
    String end = range.days() == 1 ? "" : " – " + range.end();
    task("Break " + range.start() + end, "done, ", range);
  }

  private void moment(Moment moment) {
    String name = name("On " + moment.day() + ", " + moment.label());
    line(name + " :crit, milestone, " + moment.day() + ", 1d");
  }

  private void task(String words, String tags, DateRange days) {
    line(name(words) + " :" + tags + days.start() + ", " + days.end().plusDays(1));
  }

  private void line(String line) {
    diagram.append("    ").append(line).append('\n');
  }

  /** Returns a name on one line, shortened to fit into the picture. */
  private static String name(String words) {
    String line = OneLine.of(words);
    return line.codePointCount(0, line.length()) <= LONGEST_NAME
        ? escaped(line)
        : escaped(line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…");
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              if (SPECIAL.indexOf(point) >= 0) {
                escaped.append('#').append(point).append(';');
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
