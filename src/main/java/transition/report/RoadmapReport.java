package transition.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.report.Block.Column;
import transition.report.Block.Fact;
import transition.report.Block.Facts;
import transition.report.Block.Next;
import transition.report.Block.Note;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Table;
import transition.report.Block.Title;
import transition.report.Text.Style;

/** The dated phases and weeks. */
public final class RoadmapReport {

  private RoadmapReport() {}

  /**
   * The document.
   *
   * @param summary whether to leave the weeks out
   */
  public static Document of(Transition transition, Roadmap roadmap, boolean summary) {
    Document.Builder document =
        new Document.Builder()
            .add(new Title(Headlines.roles(transition), Text.muted(size(roadmap))))
            .add(facts(transition, roadmap))
            .addAll(phases(roadmap));
    if (!summary && !roadmap.weeks().isEmpty()) {
      document.add(Section.of("Weeks")).add(WeekTable.of(roadmap));
    }
    return document
        .add(notes(transition, roadmap))
        .add(new Next(CommandLines.of("plan", transition, roadmap.request()) + " --output plan.md"))
        .build();
  }

  private static String size(Roadmap roadmap) {
    return Figures.count(roadmap.weeks().size(), "week") + " · " + Figures.hours(roadmap.total());
  }

  /** The dates, the pace and what the user asked for. */
  static Facts facts(Transition transition, Roadmap roadmap) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Start", Text.of(day(roadmap.start()))));
    facts.add(new Fact("Last day", Text.strong(day(roadmap.end()))));
    facts.add(
        new Fact(
            "Pace", Text.of(roadmap.request().weekly().hours().toPlainString() + " h a week")));
    if (!roadmap.breaks().isEmpty()) {
      List<String> breaks = roadmap.breaks().stream().map(Figures::dates).toList();
      facts.add(new Fact("Breaks", Text.of(Figures.join(breaks))));
    }
    if (!roadmap.saved().isZero()) {
      facts.add(new Fact("You know", Text.of(saved(transition, roadmap), Style.GOOD)));
    }
    roadmap
        .headline()
        .ifPresent(
            dates ->
                facts.add(
                    new Fact(
                        "The guide says",
                        Text.of(
                            transition.headline().bestTimeline().map(Figures::months).orElse("")
                                + ": "
                                + span(dates.earliest(), dates.latest())))));
    return new Facts(facts);
  }

  private static String saved(Transition transition, Roadmap roadmap) {
    Knowledge knowledge = roadmap.request().knowledge();
    List<String> skills =
        knowledge.percents().entrySet().stream()
            .filter(known -> isTaught(transition, known.getKey()))
            .map(
                known ->
                    known.getKey().title()
                        + (known.getValue() == 100 ? "" : " to " + known.getValue() + "%"))
            .toList();
    String tasks =
        roadmap.droppedTasks() == 0 ? "" : Figures.count(roadmap.droppedTasks(), "task") + " and ";
    return "%s: saves %s%s".formatted(Figures.join(skills), tasks, Figures.hours(roadmap.saved()));
  }

  private static boolean isTaught(Transition transition, Skill skill) {
    return transition.phases().items().stream()
        .flatMap(phase -> phase.tasks().stream())
        .anyMatch(task -> task.teaches().filter(skill::equals).isPresent());
  }

  private static String span(LocalDate earliest, LocalDate latest) {
    return earliest.equals(latest) ? "by " + earliest : "between " + earliest + " and " + latest;
  }

  /** Such as "2027-01-04, Monday". */
  private static String day(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return date + ", " + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static List<Block> phases(Roadmap roadmap) {
    if (roadmap.phases().isEmpty()) {
      return List.of(
          Section.of("Phases"),
          new Paragraph(Text.of("Nothing is left to do: you know all that the roadmap teaches.")));
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
  static Note notes(Transition transition, Roadmap roadmap) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "A guide's week is taken as %s h of study, which is our assumption: the guide states no pace."
            .formatted(ReferencePace.HOURS_A_WEEK));
    if (!roadmap.borrowedFrom().isEmpty()) {
      notes.add(
          "The phases are taken from %s; this transition's own guide has none."
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
              .formatted(list(untaught), untaught.size() == 1 ? "it" : "them"));
    }
    if (!roadmap.saved().isZero() && hasWindows(transition)) {
      notes.add(
          "The phases keep the guide's months, so what you know makes weeks lighter, not fewer.");
    }
    for (DatedPhase phase : roadmap.phases()) {
      phase.note().ifPresent(text -> notes.add("Phase %s: %s".formatted(phase.number(), text)));
    }
    return Note.of(String.join(" ", notes));
  }

  private static String list(List<String> titles) {
    return titles.size() == 1
        ? titles.get(0)
        : String.join(", ", titles.subList(0, titles.size() - 1))
            + " or "
            + titles.get(titles.size() - 1);
  }

  private static boolean hasWindows(Transition transition) {
    return transition.phases().items().stream()
        .anyMatch(phase -> phase.span() instanceof Span.Window);
  }
}
