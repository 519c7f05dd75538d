package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.CommandLines;
import transition.commandline.OptionAdvice;
import transition.document.Block;
import transition.document.Block.Column;
import transition.document.Block.Next;
import transition.document.Block.Note;
import transition.document.Block.Paragraph;
import transition.document.Block.Section;
import transition.document.Block.Table;
import transition.document.Block.Title;
import transition.document.Document;
import transition.document.Text;
import transition.model.MissingSkill;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Scenario;

/** The dated phases and weeks. */
public final class RoadmapReport {

  private RoadmapReport() {}

  /**
   * What a roadmap's document has beside dates, phases and notes.
   *
   * @param weeks whether it has the weeks
   * @param chart whether it draws the phases over the months
   * @param scenarios other weeks to set beside it; may be empty
   * @param salary empty if there is no market in which both roles' pay is known
   * @param outlook pay over time; empty where the guides do not give enough for it
   * @param showPay whether to say when the move has paid off
   */
  public record Parts(
      boolean weeks,
      boolean chart,
      List<Scenario> scenarios,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      boolean showPay) {}

  /** The document. */
  public static Document of(Transition transition, Roadmap roadmap, Parts parts) {
    Document.Builder document =
        new Document.Builder()
            .add(new Title(Headlines.roles(transition), size(roadmap)))
            .addAll(Estimates.label(transition))
            .add(
                RoadmapFacts.of(
                    transition, roadmap, parts.outlook().filter(pay -> parts.showPay())))
            .addAll(parts.chart() ? GanttChart.section(roadmap) : List.of())
            .addAll(phases(roadmap))
            .addAll(ScenarioTable.of(parts.scenarios(), parts.outlook()));
    if (parts.weeks() && !roadmap.weeks().isEmpty()) {
      document.add(Section.of("Weeks")).add(WeekTable.of(roadmap));
    }
    return document
        .add(notes(transition, roadmap, parts.scenarios()))
        .add(new Next(plan(transition, roadmap, parts) + " --output plan.md"))
        .build();
  }

  private static String plan(Transition transition, Roadmap roadmap, Parts parts) {
    return CommandLines.of(
            "plan",
            transition,
            roadmap.request(),
            parts.salary(),
            parts.outlook().filter(pay -> parts.showPay()))
        + CommandLines.scenarios(parts.scenarios());
  }

  static Text size(Roadmap roadmap) {
    return Text.muted(
        Figures.count(roadmap.weeks().size(), "week") + " · " + Figures.hours(roadmap.total()));
  }

  static boolean isTaught(Transition transition, Skill skill) {
    return transition.phases().items().stream()
        .flatMap(phase -> phase.tasks().stream())
        .anyMatch(task -> task.teaches().filter(skill::equals).isPresent());
  }

  static List<Block> phases(Roadmap roadmap) {
    if (roadmap.phases().isEmpty()) {
      return List.of(
          Section.of("Phases"),
          new Paragraph(
              Text.of("Nothing is left to do: you know or skip all that the roadmap teaches.")));
    }
    List<List<Text>> rows = roadmap.phases().stream().map(RoadmapReport::row).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Phases"));
    blocks.add(
        new Table(
            List.of(
                Column.number("#"),
                Column.text("Phase"),
                Column.of("Dates"),
                Column.number("Hours"),
                Column.text("Teaches")),
            rows));
    return blocks;
  }

  private static List<Text> row(DatedPhase phase) {
    return List.of(
        Text.of(Integer.toString(phase.number())),
        Text.strong(phase.title()),
        Text.of(Figures.dates(phase.start(), phase.end())),
        Text.of(Figures.hoursNumber(phase.effort())),
        Text.of(Figures.join(phase.teaches().stream().map(Skill::title).toList())));
  }

  /** What to know when reading the dates: assumptions, gaps, where the phases are from. */
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
                  ? "The phases after the skills are taken from %s."
                  : "The phases are taken from %s; this transition's own guide has none.")
              .formatted(Figures.guides(roadmap.borrowedFrom())));
    }
    List<String> untaught =
        transition.missing().items().stream()
            .map(MissingSkill::skill)
            .filter(skill -> !isTaught(transition, skill))
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
