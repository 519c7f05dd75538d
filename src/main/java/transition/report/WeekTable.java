package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;
import transition.planner.Roadmap.Week;

/** The table of a roadmap's weeks; consecutive weeks without study share a row. */
final class WeekTable {

  private WeekTable() {}

  static Table of(Roadmap roadmap) {
    List<List<Text>> rows = new ArrayList<>();
    for (List<Week> run : runs(roadmap.weeks())) {
      rows.add(run.get(0).isBreak() ? freeRow(roadmap, run) : row(roadmap, run.get(0)));
    }
    return new Table(
        List.of(
            Column.number("Week"),
            Column.of("Dates"),
            Column.number("Hours"),
            Column.text("Tasks")),
        rows);
  }

  /** Groups consecutive weeks without study; every other week is a group of its own. */
  static List<List<Week>> runs(List<Week> weeks) {
    List<List<Week>> runs = new ArrayList<>();
    for (Week week : weeks) {
      List<Week> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (week.isBreak() && !last.isEmpty() && last.get(0).isBreak()) {
        last.add(week);
      } else {
        runs.add(new ArrayList<>(List.of(week)));
      }
    }
    return runs;
  }

  private static List<Text> freeRow(Roadmap roadmap, List<Week> run) {
    return List.of(
        Text.muted(numbers(run)),
        Text.muted(dates(run)),
        Text.EMPTY,
        Text.of(Figures.capital(whyFree(roadmap, run)), Style.CAUTION));
  }

  /** Says why weeks are free: "break" or "no study, holiday 2027-03-29 Easter Monday". */
  static String whyFree(Roadmap roadmap, List<Week> run) {
    boolean isBreak = run.stream().anyMatch(week -> !roadmap.breaksIn(week).isEmpty());
    String holidays =
        run.stream()
            .map(week -> holidaysIn(roadmap, week))
            .filter(names -> !names.isEmpty())
            .collect(Collectors.joining(", "));
    return (isBreak ? "break" : "no study") + (holidays.isEmpty() ? "" : ", holiday " + holidays);
  }

  /** Writes the numbers of weeks as "5" or "5–6". */
  static String numbers(List<Week> run) {
    int first = run.get(0).number();
    int last = run.get(run.size() - 1).number();
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  static String dates(List<Week> run) {
    return Figures.dates(run.get(0).start(), run.get(run.size() - 1).end());
  }

  private static List<Text> row(Roadmap roadmap, Week week) {
    return List.of(
        Text.of(Integer.toString(week.number())),
        Text.of(dates(List.of(week))),
        Text.of(Figures.hoursNumber(week.effort())),
        done(pause(roadmap, week).plus(tasks(week)), week));
  }

  /** Adds the phases that end in the week, as "Phase 1 done". */
  private static Text done(Text tasks, Week week) {
    List<String> numbers =
        week.finished().stream().map(phase -> Integer.toString(phase.number())).toList();
    if (numbers.isEmpty()) {
      return tasks;
    }
    String phases = (numbers.size() == 1 ? "Phase " : "Phases ") + String.join(", ", numbers);
    return tasks.plus(tasks.isEmpty() ? "" : " → ").plus(Text.of(phases + " done", Style.GOOD));
  }

  private static Text pause(Roadmap roadmap, Week week) {
    String breaks = breaksIn(roadmap, week);
    String holidays = holidaysIn(roadmap, week);
    return Text.of(
        (breaks.isEmpty() ? "" : "Break " + breaks + ". ")
            + (holidays.isEmpty() ? "" : "Holiday " + holidays + ". "),
        Style.CAUTION);
  }

  /** Lists the public holidays on study days of a week. */
  static String holidaysIn(Roadmap roadmap, Week week) {
    return roadmap.holidaysIn(week).stream()
        .map(holiday -> holiday.day() + " " + holiday.name())
        .collect(Collectors.joining(", "));
  }

  /** Lists the days of a week that are in a break; empty if there are none. */
  static String breaksIn(Roadmap roadmap, Week week) {
    return roadmap.breaksIn(week).stream().map(Figures::dates).collect(Collectors.joining(", "));
  }

  private static Text tasks(Week week) {
    Text text = Text.EMPTY;
    for (DatedTask task : week.tasks()) {
      if (week.starts(task)) {
        text = text.plus(gap(text)).plus(Text.strong(task.id())).plus(" " + task.text());
        text = text.plus(task.times().map(WeekTable::times).orElse(Text.EMPTY));
      }
    }
    String continued =
        week.tasks().stream()
            .filter(task -> !week.starts(task))
            .map(task -> task.id() + (week.finishes(task) ? " ends" : " continues"))
            .collect(Collectors.joining(", "));
    return continued.isEmpty() ? text : text.plus(gap(text)).plus(Text.muted(continued));
  }

  private static Text times(Times times) {
    return Text.muted(" (" + Figures.times(times) + ")");
  }

  private static String gap(Text text) {
    return text.isEmpty() ? "" : " ";
  }
}
