package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import transition.document.Block;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.document.Text.Style;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** The checklists of a plan's weeks: each task once, in the week in which it begins. */
final class WeekChecklist {

  private WeekChecklist() {}

  static List<Block> of(Roadmap roadmap) {
    List<Block> blocks = new ArrayList<>();
    if (!roadmap.weeks().isEmpty()) {
      blocks.add(Section.of("Week by week"));
    }
    for (List<Week> run : WeekTable.runs(roadmap.weeks())) {
      blocks.addAll(week(roadmap, run));
    }
    return blocks;
  }

  private static List<Block> week(Roadmap roadmap, List<Week> run) {
    Week week = run.get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.inner(title(roadmap, run)));
    List<Check> checks =
        week.tasks().stream().filter(week::starts).map(WeekChecklist::check).toList();
    if (!checks.isEmpty()) {
      blocks.add(new Checklist(checks));
    }
    String continued =
        week.tasks().stream()
            .filter(task -> !week.starts(task))
            .map(task -> task.id() + (week.finishes(task) ? " (ends " + task.end() + ")" : ""))
            .collect(Collectors.joining(", "));
    if (!continued.isEmpty()) {
      blocks.add(new Paragraph(Text.muted("Continues: " + continued)));
    }
    week.finished()
        .forEach(
            phase ->
                blocks.add(
                    new Paragraph(
                        Text.of("Milestone: ", Style.GOOD)
                            .plus("phase %s done, %s".formatted(phase.number(), phase.title())))));
    return blocks;
  }

  private static String title(Roadmap roadmap, List<Week> run) {
    Week first = run.get(0);
    String breaks = WeekTable.breaksIn(roadmap, first);
    String holidays = WeekTable.holidaysIn(roadmap, first);
    return "%s %s · %s · %s"
        .formatted(
            run.size() == 1 ? "Week" : "Weeks",
            WeekTable.numbers(run),
            WeekTable.dates(run),
            first.isBreak()
                ? WeekTable.whyFree(roadmap, run)
                : Figures.hours(first.effort())
                    + (breaks.isEmpty() ? "" : " · break " + breaks)
                    + (holidays.isEmpty() ? "" : " · holiday " + holidays));
  }

  /** Writes what is read back from the user's file. */
  private static Check check(DatedTask task) {
    return new Check(
        task.id(),
        Text.of(task.text()),
        Text.muted(
            "%s h, %s%s"
                .formatted(
                    task.effort().quarterHoursText(),
                    task.throughout() ? "throughout " : "",
                    task.times()
                        .map(Figures::times)
                        .orElseGet(() -> Figures.dates(task.start(), task.end())))));
  }
}
