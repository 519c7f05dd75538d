package transition.report.tracking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import transition.document.BurnUpChart;
import transition.document.BurnUpChart.ExpectedEnd;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.report.Figures;
import transition.report.HolidayNotes;
import transition.tracking.FinishForecast;
import transition.tracking.Plan;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStatus;
import transition.tracking.PlanStatus.PhaseStatus;

/** A document of a plan's progress: in figures, by phase, and over time. */
public final class ProgressReport {

  private final Plan plan;
  private final PlanStatus status;

  private ProgressReport(Plan plan, PlanStatus status) {
    this.plan = plan;
    this.status = status;
  }

  /**
   * Returns the document.
   *
   * @param notes what the user should know of the plan beside the answer
   * @param file the plan's name on a command line, after a blank; empty where it need not be named
   */
  public static Document of(
      String title, Plan plan, PlanStatus status, PlanNotes notes, String file) {
    ProgressReport report = new ProgressReport(plan, status);
    Document.Builder document =
        new Document.Builder()
            .add(new Title(Text.strong(title), Text.of("Progress on " + status.on())))
            .add(report.section())
            .add(new ProgressFacts(plan, status).facts());
    if (!status.phases().isEmpty()) {
      document.add(Section.of("By phase")).add(report.phases());
    }
    if (!status.planned().isZero()) {
      document.add(Section.of("Over time")).add(report.burnUp());
    }
    document
        .addAll(new ProgressNotes(plan, status).notes())
        .warn(notes.warningSentences())
        .note(HolidayNotes.after(notes.differences(), status.unverifiedHolidays(plan)));
    if (!status.isDone()) {
      String command = status.behindDays() > 0 ? "replan" : "today";
      document.add(new NextCommand("transition " + command + file));
    }
    return document.build();
  }

  private Section section() {
    int total = status.total();
    OptionalInt percent =
        total == 0 ? OptionalInt.empty() : OptionalInt.of(100 * status.done() / total);
    String words =
        total == 0
            ? "No tasks"
            : "%s of %s done".formatted(status.done(), Figures.count(total, "task"));
    return new Section(1, Text.of(words), percent);
  }

  private Table phases() {
    return new Table(
        List.of(
            Column.number("#"),
            Column.text("Phase"),
            Column.of("Dates"),
            Column.number("Tasks"),
            Column.number("Done"),
            Column.number("Left"),
            Column.of("State")),
        status.phases().stream().map(this::row).toList());
  }

  private List<Text> row(PhaseStatus phase) {
    return List.of(
        Text.of(Integer.toString(phase.number())),
        Text.of(plan.title(phase.number())),
        phase.days().map(days -> Text.of(Figures.dates(days))).orElse(Text.NONE),
        Text.of("%s of %s".formatted(phase.done(), phase.total())),
        Text.of(Figures.hours(phase.completed())),
        Text.of(Figures.hours(phase.planned().minus(phase.completed()))),
        state(phase));
  }

  private Text state(PhaseStatus phase) {
    if (phase.days().isEmpty()) {
      return Text.muted("left out");
    }
    if (phase.done() == phase.total()) {
      return Text.of("done", Text.Style.GOOD);
    }
    if (phase.overdue() > 0) {
      return Text.of(phase.overdue() + " overdue", Text.Style.CAUTION);
    }
    boolean begun = phase.done() > 0 || !phase.days().get().start().isAfter(status.on());
    return Text.of(begun ? "under way" : "to come");
  }

  private BurnUpChart burnUp() {
    return new BurnUpChart(
        plan.start(),
        status.weeks().stream()
            .map(week -> new BurnUpChart.WeekTotals(week.end(), week.planned(), week.completed()))
            .toList(),
        status.on(),
        status.forecast().flatMap(ProgressReport::outcome));
  }

  private static Optional<ExpectedEnd> outcome(FinishForecast forecast) {
    return forecast
        .early()
        .flatMap(
            early ->
                forecast.likely().map(likely -> new ExpectedEnd(early, likely, forecast.late())));
  }
}
