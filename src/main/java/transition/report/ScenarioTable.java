package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCourse;
import transition.analysis.PayOutlook;
import transition.document.Block;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** The section that compares light, normal and heavy weeks. */
final class ScenarioTable {

  private ScenarioTable() {}

  /**
   * Returns the section; empty without scenarios.
   *
   * @param outlook pay over time; empty where the guides do not give enough for it
   */
  static List<Block> of(List<Scenario> scenarios, Optional<PayOutlook> outlook) {
    if (scenarios.isEmpty()) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.text("Week")));
    scenarios.forEach(
        scenario -> columns.add(Column.number(Figures.capital(scenario.week().word()))));
    List<List<Text>> rows = new ArrayList<>();
    rows.add(row("Hours a week", scenarios, ScenarioTable::hoursAWeek));
    rows.add(row("Hours of study", scenarios, roadmap -> Figures.hoursNumber(roadmap.study())));
    rows.add(row("Study ends", scenarios, roadmap -> roadmap.studyEnd().toString()));
    rows.add(row("Weeks", scenarios, roadmap -> Long.toString(HiringText.weeks(roadmap))));
    rows.add(row("New job", scenarios, roadmap -> roadmap.newJob().toString()));
    Optional<List<String>> paidOff =
        outlook.map(pay -> figures(scenarios, roadmap -> paidOff(pay, roadmap)));
    paidOff.ifPresent(dates -> rows.add(row("Paid off", scenarios, dates)));
    outlook.ifPresent(
        pay -> rows.add(row("After 5 years", scenarios, roadmap -> afterFiveYears(pay, roadmap))));
    String note =
        "A light week has half the hours, a heavy one half as many again, up to what fits into a week. The job search"
            + " and the notice take the same weeks in each.";
    return List.of(
        Section.of("Light, normal and heavy weeks"),
        new Table(columns, rows),
        Note.of(note + paidOff.map(ScenarioTable::paidOffNote).orElse("")));
  }

  private static String paidOffNote(List<String> dates) {
    boolean never = dates.contains(Figures.NONE);
    return " Paid off is the day on which moving catches up with staying for good, and after 5 years is"
        + " how far it is ahead or behind by then, both in the middle case"
        + (never ? "; – means not within %s years".formatted(PayAssumptions.MOST_YEARS) : "")
        + ". For details, run transition salary.";
  }

  private static List<Text> row(
      String label, List<Scenario> scenarios, Function<Roadmap, String> figure) {
    return row(label, scenarios, figures(scenarios, figure));
  }

  private static List<Text> row(String label, List<Scenario> scenarios, List<String> figures) {
    List<Text> cells = new ArrayList<>(List.of(Text.of(label)));
    for (int i = 0; i < scenarios.size(); i++) {
      boolean normal = scenarios.get(i).week() == Scenario.TypicalWeek.NORMAL;
      cells.add(normal ? Text.strong(figures.get(i)) : Text.of(figures.get(i)));
    }
    return cells;
  }

  private static List<String> figures(List<Scenario> scenarios, Function<Roadmap, String> figure) {
    return scenarios.stream().map(Scenario::roadmap).map(figure).toList();
  }

  private static String hoursAWeek(Roadmap roadmap) {
    return roadmap.request().availability().pace().weekly().hoursText();
  }

  private static String paidOff(PayOutlook pay, Roadmap roadmap) {
    return middle(pay, roadmap)
        .paidOff()
        .map(paidOff -> paidOff.date().toString())
        .orElse(Figures.NONE);
  }

  private static String afterFiveYears(PayOutlook pay, Roadmap roadmap) {
    return Figures.gain(pay.market(), middle(pay, roadmap).afterFiveYears());
  }

  private static PayCourse middle(PayOutlook pay, Roadmap roadmap) {
    return pay.middle(roadmap.start(), roadmap.newJob());
  }
}
