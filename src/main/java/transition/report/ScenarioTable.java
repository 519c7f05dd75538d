package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.planner.Roadmap;
import transition.planner.Scenario;
import transition.report.Block.Column;
import transition.report.Block.Note;
import transition.report.Block.Section;
import transition.report.Block.Table;

/** Light, normal and heavy weeks side by side. */
final class ScenarioTable {

  private ScenarioTable() {}

  /**
   * The section.
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
    rows.add(row("Hours in all", scenarios, roadmap -> Figures.hoursNumber(roadmap.total())));
    rows.add(row("Weeks", scenarios, roadmap -> Integer.toString(roadmap.weeks().size())));
    rows.add(row("Last day", scenarios, roadmap -> roadmap.end().toString()));
    outlook.ifPresent(
        pay -> rows.add(row("Paid off", scenarios, roadmap -> paidOff(pay, roadmap))));
    String note =
        "A light week has half of the hours, a heavy one half as many again, as far as a week has them.";
    return List.of(
        Section.of("Light, normal and heavy weeks"),
        new Table(columns, rows),
        Note.of(note + outlook.map(pay -> paidOffNote(pay, scenarios)).orElse("")));
  }

  private static String paidOffNote(PayOutlook pay, List<Scenario> scenarios) {
    boolean never =
        scenarios.stream()
            .anyMatch(scenario -> paidOff(pay, scenario.roadmap()).equals(Figures.NONE));
    return " Paid off is when moving has paid as much as staying, in the middle case"
        + (never ? "; – is not within %s years".formatted(PayAssumptions.MOST_YEARS) : "")
        + ". The command salary shows how.";
  }

  private static List<Text> row(
      String label, List<Scenario> scenarios, Function<Roadmap, String> figure) {
    List<Text> cells = new ArrayList<>(List.of(Text.of(label)));
    for (Scenario scenario : scenarios) {
      String text = figure.apply(scenario.roadmap());
      cells.add(scenario.week() == Scenario.Week.NORMAL ? Text.strong(text) : Text.of(text));
    }
    return cells;
  }

  private static String hoursAWeek(Roadmap roadmap) {
    return roadmap.request().availability().pace().weekly().hours().toPlainString();
  }

  private static String paidOff(PayOutlook pay, Roadmap roadmap) {
    return pay.middlePaidOff(roadmap.start(), roadmap.end())
        .map(paidOff -> paidOff.date().toString())
        .orElse(Figures.NONE);
  }
}
