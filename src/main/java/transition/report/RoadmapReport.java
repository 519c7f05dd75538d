package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.CommandLines;
import transition.commandline.OptionAdvice;
import transition.commandline.OptionNames;
import transition.document.Block;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.MissingSkill;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Scenario;

/** A document of a roadmap's dated phases and weeks. */
public final class RoadmapReport {

  private RoadmapReport() {}

  /**
   * The optional parts of a roadmap's document.
   *
   * @param weeks whether it has the weeks
   * @param chart whether it draws the phases over the months
   * @param scenarios other weeks to set beside it; may be empty
   * @param salary empty if there is no market in which both roles' pay is known
   * @param outlook pay over time; empty where the guides do not give enough for it
   * @param showPay whether to say when the move is paid off
   */
  public record Parts(
      boolean weeks,
      boolean chart,
      List<Scenario> scenarios,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      boolean showPay) {}

  /** Returns the document. */
  public static Document of(Transition transition, Roadmap roadmap, Parts parts) {
    Document.Builder document =
        new Document.Builder()
            .add(new Title(TransitionHeader.roles(transition), size(roadmap)))
            .addAll(EstimateText.label(transition))
            .add(
                RoadmapFacts.of(
                    transition, roadmap, parts.outlook().filter(pay -> parts.showPay())))
            .addAll(parts.chart() ? RoadmapChart.section(roadmap) : List.of())
            .addAll(phases(transition, roadmap))
            .addAll(ScenarioTable.of(parts.scenarios(), parts.outlook()));
    if (parts.weeks() && !roadmap.weeks().isEmpty()) {
      document
          .add(Section.of("Weeks"))
          .add(WeekTable.of(roadmap))
          .addAll(CheckpointsSection.of(roadmap));
    }
    return document
        .add(notes(transition, roadmap, parts.scenarios()))
        .add(new NextCommand(plan(transition, roadmap, parts)))
        .build();
  }

  private static String plan(Transition transition, Roadmap roadmap, Parts parts) {
    return CommandLines.of(
            "plan",
            transition,
            roadmap.request(),
            parts.salary(),
            parts.outlook().filter(pay -> parts.showPay()),
            parts.scenarios())
        .option(OptionNames.OUTPUT, "plan.md")
        .build();
  }

  static Text size(Roadmap roadmap) {
    return Text.muted(
        "%s to the new job · %s of study"
            .formatted(
                Figures.count(HiringText.weeks(roadmap), "week"), Figures.hours(roadmap.study())));
  }

  static List<Block> phases(Transition transition, Roadmap roadmap) {
    if (roadmap.phases().isEmpty()) {
      return List.of(
          Section.of("Phases"),
          new Paragraph(
              Text.of("Nothing is left to do: you know or skip everything the roadmap teaches.")));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number("#"));
    columns.add(Column.text("Phase"));
    columns.add(Column.of("Dates"));
    if (!transition.isDerived()) {
      columns.add(Column.of("Guide"));
    }
    columns.add(Column.number("Hours"));
    columns.add(Column.text("Teaches"));
    List<List<Text>> rows = roadmap.phases().stream().map(phase -> row(transition, phase)).toList();
    return List.of(Section.of("Phases"), new Table(columns, rows));
  }

  private static List<Text> row(Transition transition, DatedPhase phase) {
    List<Text> cells = new ArrayList<>();
    cells.add(Text.of(Integer.toString(phase.number())));
    cells.add(Text.strong(phase.title()).plus(Text.muted(phase.kind().mark())));
    cells.add(Text.of(Figures.dates(phase.start(), phase.end())));
    if (!transition.isDerived()) {
      cells.add(Text.of(Figures.orNone(transition.guideSpan(phase.number()).map(Figures::span))));
    }
    cells.add(Text.of(Figures.hoursNumber(phase.effort())));
    cells.add(Text.of(Figures.join(phase.teaches().stream().map(Skill::title).toList())));
    return cells;
  }

  /** Returns the note on assumptions, gaps and the origin of the phases. */
  static Note notes(Transition transition, Roadmap roadmap, List<Scenario> scenarios) {
    List<String> notes = new ArrayList<>();
    notes.add(
        transition.isDerived()
            ? "A week is taken as %s h of study, which is our assumption."
                .formatted(ReferencePace.HOURS_A_WEEK)
            : "A guide's week is taken as %s h of study, which is our assumption: the guide states no pace."
                .formatted(ReferencePace.HOURS_A_WEEK));
    if (!roadmap.borrowedFrom().isEmpty()) {
      notes.add(
          (transition.isDerived()
                  ? "The phases before and after the skills are taken from %s."
                  : "The phases are taken from %s; this transition's own guide has none.")
              .formatted(Figures.guides(roadmap.borrowedFrom())));
    }
    List<String> untaught =
        transition.missing().items().stream()
            .map(MissingSkill::skill)
            .filter(skill -> !transition.teaches(skill))
            .map(Skill::title)
            .toList();
    if (!untaught.isEmpty()) {
      notes.add(
          "No task teaches %s, though the guide lists %s among the skills to learn."
              .formatted(Figures.either(untaught), untaught.size() == 1 ? "it" : "them"));
    }
    if (!(roadmap.known().isNone() && roadmap.skipped().isNone()) && hasWindows(transition)) {
      notes.add(
          "The phases keep the guide's months, so what you %s makes weeks lighter, not fewer."
              .formatted(
                  roadmap.skipped().isNone()
                      ? "know"
                      : roadmap.known().isNone() ? "skip" : "know or skip"));
    }
    notes.addAll(HiringText.notes(roadmap));
    if (roadmap.phases().stream().anyMatch(phase -> phase.tasks().size() > 1)) {
      notes.add("How a phase's hours are split among its tasks is our estimate.");
    }
    notes.addAll(CourseNotes.of(transition, roadmap));
    Scenario.unverifiedHolidays(roadmap, scenarios).map(OptionAdvice::verify).ifPresent(notes::add);
    for (DatedPhase phase : roadmap.phases()) {
      phase.note().ifPresent(text -> notes.add("Phase %s: %s".formatted(phase.number(), text)));
    }
    return Note.of(String.join(" ", notes));
  }

  private static boolean hasWindows(Transition transition) {
    return transition.phases().items().stream()
        .anyMatch(phase -> phase.span() instanceof Span.Window);
  }
}
