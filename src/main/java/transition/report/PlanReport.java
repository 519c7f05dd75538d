package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.analysis.Gap;
import transition.analysis.SalaryComparison;
import transition.analysis.SourcesUsed;
import transition.model.DateRange;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Guidance.FirstSteps;
import transition.model.Part;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapRequest;
import transition.report.Block.Bullet;
import transition.report.Block.Bullets;
import transition.report.Block.Check;
import transition.report.Block.Checklist;
import transition.report.Block.Column;
import transition.report.Block.FrontMatter;
import transition.report.Block.Mark;
import transition.report.Block.Next;
import transition.report.Block.Note;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Table;
import transition.report.Block.Title;

/**
 * Everything about one move as one document to keep.
 *
 * @param salary empty if the data has no market in which both roles' pay is known
 * @param version the program's, for the front matter
 */
public record PlanReport(
    Gap gap,
    Roadmap roadmap,
    Optional<SalaryComparison> salary,
    Guidance guidance,
    String version) {

  private static final int DAYS_IN_QUARTER = 90;

  /** The document. */
  public Document document() {
    Transition transition = gap.transition();
    Document.Builder document =
        new Document.Builder()
            .add(frontMatter())
            .add(new Title(Headlines.roles(transition), Text.muted(Headlines.facts(transition))))
            .add(RoadmapReport.facts(transition, roadmap));
    transition
        .headline()
        .demand()
        .ifPresent(demand -> document.add(new Paragraph(Text.muted("Demand: ").plus(demand))));
    return document
        .addAll(part("Overview", guidance.overview()))
        .addAll(days())
        .addAll(transferable())
        .addAll(missing())
        .addAll(firstSteps())
        .addAll(RoadmapReport.phases(roadmap))
        .addAll(resources())
        .addAll(WeekChecklist.of(roadmap))
        .addAll(milestones())
        .addAll(pay())
        .addAll(expectations())
        .addAll(advice())
        .addAll(questions())
        .addAll(origins())
        .add(new Next(CommandLines.of("roadmap", transition, roadmap.request())))
        .build();
  }

  private FrontMatter frontMatter() {
    RoadmapRequest request = roadmap.request();
    Transition transition = gap.transition();
    return new FrontMatter(
        List.of(
            entry("transition", Transition.id(transition.from().id(), transition.to().id())),
            entry("from", transition.from().id()),
            entry("to", transition.to().id()),
            entry("start", request.start().toString()),
            entry("hours", request.weekly().hours().toPlainString()),
            new FrontMatter.Entry(
                "breaks", request.breaks().stream().map(DateRange::toString).toList(), true),
            new FrontMatter.Entry("have", request.knowledge().entries(), true),
            entry("version", version)));
  }

  private static FrontMatter.Entry entry(String key, String value) {
    return new FrontMatter.Entry(key, List.of(value), false);
  }

  private static List<Block> part(String title, Part<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of(title));
    paragraphs.items().forEach(text -> blocks.add(new Paragraph(Text.of(text))));
    blocks.addAll(borrowed(paragraphs));
    return paragraphs.items().isEmpty() ? List.of() : blocks;
  }

  private static List<Block> borrowed(Part<?> part) {
    return part.borrowedFrom().isEmpty()
        ? List.of()
        : List.of(
            Note.of(
                "From %s; this transition's own guide has no such part."
                    .formatted(Figures.guides(part.borrowedFrom()))));
  }

  private List<Block> days() {
    Transition transition = gap.transition();
    return new Document.Builder()
        .points(
            Section.inner("A normal day now: " + transition.from().title()),
            transition.from().dayToDay())
        .points(
            Section.inner("A normal day then: " + transition.to().title()),
            transition.to().dayToDay())
        .build()
        .blocks();
  }

  private List<Block> transferable() {
    List<Bullet> bullets = new ArrayList<>();
    gap.transferable()
        .forEach(
            skill ->
                bullets.add(
                    new Bullet(
                        Mark.CHECK, Text.strong(skill.skill().title()), Text.of(skill.how()))));
    gap.known()
        .forEach(
            skill ->
                bullets.add(
                    new Bullet(
                        Mark.CHECK,
                        Text.strong(skill.title()),
                        Text.of("You said that you know it."))));
    return List.of(GapReport.brought(gap).get(0), new Bullets(bullets));
  }

  private List<Block> missing() {
    List<Block> blocks = new ArrayList<>(GapReport.missing(gap));
    if (!gap.missing().isEmpty()) {
      blocks.add(Section.inner("How to learn them"));
      blocks.add(new Bullets(learning()));
    }
    blocks.addAll(GapReport.notes(gap));
    return blocks;
  }

  /** The advice on each missing skill; skills with the same advice share a point. */
  private List<Bullet> learning() {
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
        (advice, skills) ->
            bullets.add(
                new Bullet(Mark.POINT, Text.strong(String.join(", ", skills)), Text.of(advice))));
    return bullets;
  }

  private List<Block> firstSteps() {
    FirstSteps steps = guidance.firstSteps();
    LocalDate start = roadmap.start();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("First steps"));
    if (steps.isEmpty()) {
      blocks.add(new Paragraph(Text.of("The guide names none; begin with the tasks of week 1.")));
      return blocks;
    }
    blocks.addAll(steps("This week, by " + start.plusDays(6), steps.week(), 1));
    int shown = steps.week().size();
    blocks.addAll(
        steps("This month, by " + start.plusMonths(1).minusDays(1), steps.month(), 1 + shown));
    shown += steps.month().size();
    blocks.addAll(
        steps(
            "In %d days, by %s".formatted(DAYS_IN_QUARTER, start.plusDays(DAYS_IN_QUARTER - 1)),
            steps.quarter(),
            1 + shown));
    return blocks;
  }

  private static List<Block> steps(String title, List<String> steps, int firstNumber) {
    List<Check> checks = new ArrayList<>();
    for (String step : steps) {
      checks.add(new Check("F" + (firstNumber + checks.size()), Text.of(step), Text.EMPTY));
    }
    return checks.isEmpty() ? List.of() : List.of(Section.inner(title), new Checklist(checks));
  }

  private List<Block> resources() {
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
        ? RoadmapReport.notes(roadmap)
        : List.of(
            RoadmapReport.notes(roadmap).get(0),
            Section.inner("Resources of the phases"),
            new Bullets(bullets));
  }

  private List<Block> milestones() {
    List<List<Text>> rows =
        roadmap.phases().stream()
            .map(
                phase ->
                    List.of(
                        Text.of(phase.end().toString()),
                        Text.strong("Phase " + phase.number() + " done"),
                        Text.of(phase.title()),
                        Text.of(Figures.join(phase.teaches().stream().map(Skill::title).toList()))))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Section.of("Milestones"),
            new Table(
                List.of(
                    Column.of("Date"),
                    Column.of("Milestone"),
                    Column.text("Phase"),
                    Column.text("You then know")),
                rows));
  }

  private List<Block> pay() {
    return salary
        .map(SalaryReport::blocks)
        .orElseGet(
            () ->
                List.of(
                    Section.of("Pay"),
                    new Paragraph(
                        Text.of("There is no market in which the pay of both roles is known."))));
  }

  private List<Block> expectations() {
    if (guidance.expect().isEmpty()) {
      return List.of(
          Section.of("What to expect"),
          new Paragraph(Text.of("The guide does not say what people love, miss or find hard.")));
    }
    return new Document.Builder()
        .add(Section.of("What to expect"))
        .points(Section.inner("What you will love"), guidance.expect().love())
        .points(Section.inner("What you may miss"), guidance.expect().miss())
        .points(Section.inner("What is hard"), guidance.expect().hard())
        .build()
        .blocks();
  }

  private List<Block> advice() {
    List<Block> blocks = new ArrayList<>();
    for (Advice advice : guidance.advice()) {
      if (!advice.points().items().isEmpty()) {
        blocks.add(Section.of(advice.title()));
        blocks.add(Bullets.of(advice.points().items()));
        blocks.addAll(borrowed(advice.points()));
      }
    }
    return blocks;
  }

  private List<Block> questions() {
    List<Block> blocks = new ArrayList<>();
    if (!guidance.questions().items().isEmpty()) {
      blocks.add(Section.of("Questions and answers"));
    }
    guidance
        .questions()
        .items()
        .forEach(
            question -> {
              blocks.add(Section.inner(question.question()));
              blocks.add(new Paragraph(Text.of(question.answer())));
            });
    blocks.addAll(borrowed(guidance.questions()));
    return blocks;
  }

  private List<Block> origins() {
    Transition transition = gap.transition();
    List<Source> sources = SourcesUsed.of(transition, guidance, salary);
    List<Bullet> bullets =
        sources.stream()
            .map(
                source ->
                    new Bullet(
                        Mark.POINT,
                        Text.strong("%s (%s)".formatted(source.title(), source.market())),
                        Text.of(
                            "%s, read on %s. %s"
                                .formatted(source.kind(), source.retrieved(), source.note()))))
            .toList();
    return new Document.Builder()
        .add(Section.of("Sources and assumptions"))
        .add(new Bullets(bullets))
        .points(Section.inner("Where the guide disagrees"), Disagreements.of(transition, salary))
        .points(
            Section.inner("Our assumptions"),
            List.of(
                "A guide's week is %d h of study, a month 52/12 weeks."
                    .formatted(ReferencePace.HOURS_A_WEEK),
                "Study is spread evenly over the days of a week, with none on days of a break.",
                "What a skill needs first is our judgment, not the guide's.",
                "Dates of the guide's headline are calendar months from the start."))
        .build()
        .blocks();
  }
}
