package transition.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.analysis.Gap;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.CommandLines;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.Guidance;
import transition.model.Role;
import transition.model.Skill;
import transition.model.TransferableSkill;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Scenario;

/** The plan for a move, as one document that the user keeps. */
public final class PlanReport {

  private PlanReport() {}

  /**
   * Returns the document.
   *
   * @param salary empty if there is no market in which both roles' pay is known
   * @param outlook that pay over time; empty if the guides do not give enough for it
   * @param scenarios other weeks to set beside the roadmap; may be empty
   * @param version the program's, for the front matter
   */
  public static Document of(
      Gap gap,
      Roadmap roadmap,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      List<Scenario> scenarios,
      Guidance guidance,
      String version) {
    Transition transition = gap.transition();
    Document.Builder document =
        new Document.Builder()
            .add(
                PlanMetadata.of(transition, guidance, roadmap, salary, outlook, scenarios, version))
            .add(
                new Title(
                    TransitionHeader.roles(transition),
                    Text.muted(TransitionHeader.facts(transition))))
            .addAll(EstimateText.label(transition))
            .add(RoadmapFacts.of(transition, roadmap));
    transition
        .headline()
        .demand()
        .ifPresent(demand -> document.add(new Paragraph(Text.muted("Demand: ").plus(demand))));
    return document
        .addAll(RoadmapChart.section(roadmap))
        .addAll(GuidanceSections.overview(guidance))
        .addAll(days(transition))
        .add(GapReport.broughtTitle(gap))
        .add(GapReport.brought(gap, TransferableSkill::how, "You said that you know it."))
        .addAll(missing(gap))
        .addAll(FirstStepsSection.of(guidance, roadmap))
        .addAll(RoadmapReport.phases(transition, roadmap))
        .addAll(ScenarioTable.of(scenarios, outlook))
        .add(RoadmapReport.notes(transition, roadmap, scenarios))
        .addAll(resources(roadmap))
        .addAll(WeekChecklist.of(roadmap))
        .addAll(milestones(roadmap))
        .addAll(CheckpointsSection.of(roadmap))
        .addAll(SalaryReport.blocks(salary, outlook))
        .addAll(GuidanceSections.expectations(guidance))
        .addAll(GuidanceSections.advice(guidance, GuidanceSections.practice(transition)))
        .addAll(GuidanceSections.questions(guidance))
        .addAll(GuidanceSections.judgment(guidance))
        .addAll(SourcesSection.of(transition, guidance, roadmap, salary))
        .add(
            new NextCommand(
                CommandLines.of(
                        "roadmap", transition, roadmap.request(), salary, outlook, scenarios)
                    .build()))
        .build();
  }

  private static List<Block> days(Transition transition) {
    List<Block> blocks = new ArrayList<>(day("now", transition.from()));
    blocks.addAll(day("then", transition.to()));
    return blocks;
  }

  /** Describes a day in a role; empty where the profile does not. */
  private static List<Block> day(String when, Role role) {
    Section title = Section.inner("A normal day %s: %s".formatted(when, role.title()));
    List<Block> blocks = new ArrayList<>();
    if (!role.summary().isEmpty()) {
      blocks.add(new Paragraph(Text.of(role.summary())));
    }
    blocks.addAll(DayToDay.of(role));
    if (!blocks.isEmpty()) {
      blocks.add(0, title);
    }
    return blocks;
  }

  /** Says how to learn what is missing; the tasks of an estimate are that advice already. */
  private static List<Block> missing(Gap gap) {
    List<Block> blocks = new ArrayList<>(MissingSkillsSection.of(gap));
    if (!gap.missing().isEmpty() && !gap.transition().isDerived()) {
      blocks.add(Section.inner("How to learn them"));
      blocks.add(new Bullets(learning(gap)));
    }
    blocks.addAll(GapNotes.of(gap));
    return blocks;
  }

  /** Lists the advice on missing skills; skills with the same advice share a point. */
  private static List<Bullet> learning(Gap gap) {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    for (Gap.Open open : gap.missing()) {
      List<String> resources = open.missing().resources();
      String advice =
          open.missing().how()
              + (resources.isEmpty() ? "" : " Resources: " + String.join("; ", resources) + ".");
      titles.computeIfAbsent(advice, key -> new ArrayList<>()).add(open.skill().title());
    }
    List<Bullet> bullets = new ArrayList<>();
    titles.forEach(
        (advice, skills) -> bullets.add(new Bullet(Mark.POINT, term(skills), Text.of(advice))));
    return bullets;
  }

  private static Text term(List<String> skills) {
    Text names = Text.strong(String.join(", ", skills));
    return skills.size() == 1 ? names : Text.of("For each of ").plus(names);
  }

  private static List<Block> resources(Roadmap roadmap) {
    List<Bullet> bullets =
        roadmap.phases().stream()
            .filter(phase -> !phase.resources().isEmpty())
            .map(
                phase ->
                    new Bullet(
                        Mark.POINT,
                        Text.strong("Phase " + phase.number()),
                        Text.of(String.join("; ", phase.resources()))))
            .toList();
    return bullets.isEmpty()
        ? List.of()
        : List.of(Section.inner("Resources of the phases"), new Bullets(bullets));
  }

  private static List<Block> milestones(Roadmap roadmap) {
    List<List<Text>> rows = new ArrayList<>();
    for (DatedPhase phase : roadmap.phases()) {
      rows.add(
          List.of(
              Text.of(phase.end().toString()),
              Text.strong("Phase " + phase.number() + " done"),
              Text.of(phase.title()),
              Text.of(Figures.join(phase.teaches().stream().map(Skill::title).toList()))));
    }
    rows.add(
        List.of(
            Text.of(roadmap.newJob().toString()),
            Text.strong("New job"),
            Text.of("Your first day in it"),
            Text.EMPTY));
    return List.of(
        Section.of("Milestones"),
        new Table(
            List.of(
                Column.of("Date"),
                Column.of("Milestone"),
                Column.text("Phase"),
                Column.text("You then know")),
            rows));
  }
}
