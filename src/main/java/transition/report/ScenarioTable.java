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
    Optional<List<String>> paidOff = outlook.map(pay -> addPay(rows, scenarios, pay));
    String note =
        "A light week has half the hours, a heavy one half as many again, up to what fits into a week. The job search"
            + " and the notice take the same weeks in each.";
    return List.of(
        Section.of("Light, normal and heavy weeks"),
        new Table(columns, rows),
        Note.of(note + paidOff.map(ScenarioTable::paidOffNote).orElse("")));
  }

  /** Adds rows on pay and returns the days on which the scenarios are paid off. */
  private static List<String> addPay(
      List<List<Text>> rows, List<Scenario> scenarios, PayOutlook pay) {
    List<PayCourse> courses =
        scenarios.stream()
            .map(Scenario::roadmap)
            .map(roadmap -> pay.middle(roadmap.start(), roadmap.newJob()))
            .toList();
    List<String> paidOff = courses.stream().map(ScenarioTable::paidOff).toList();
    rows.add(row("Paid off", scenarios, paidOff));
    rows.add(
        row(
            "After 5 years",
            scenarios,
            courses.stream()
                .map(course -> Figures.gain(pay.market(), course.afterFiveYears()))
                .toList()));
    return paidOff;
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
    return row(label, scenarios, scenarios.stream().map(Scenario::roadmap).map(figure).toList());
  }

  private static List<Text> row(String label, List<Scenario> scenarios, List<String> figures) {
    List<Text> cells = new ArrayList<>(List.of(Text.of(label)));
    for (int i = 0; i < scenarios.size(); i++) {
      boolean normal = scenarios.get(i).week() == Scenario.TypicalWeek.NORMAL;
      cells.add(normal ? Text.strong(figures.get(i)) : Text.of(figures.get(i)));
    }
    return cells;
  }

  private static String hoursAWeek(Roadmap roadmap) {
    return roadmap.request().availability().pace().weekly().hoursText();
  }

  private static String paidOff(PayCourse course) {
    return course.paidOff().map(paidOff -> paidOff.date().toString()).orElse(Figures.NONE);
  }
}
