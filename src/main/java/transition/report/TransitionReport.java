package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.commandline.CommandLines;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.Guidance;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.Headline;
import transition.model.MissingSkill;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Task;
import transition.model.TransferableSkill;
import transition.model.Transition;

/** A document of a guide as it is, without anybody's dates, pace or knowledge. */
public final class TransitionReport {

  private TransitionReport() {}

  public static Document of(Transition transition, Guidance guidance) {
    return new Document.Builder()
        .add(new Title(TransitionHeader.roles(transition), Text.muted("guide")))
        .add(new Facts(facts(transition)))
        .addAll(GuidanceSections.overview(guidance))
        .addAll(transferable(transition))
        .addAll(missing(transition))
        .addAll(phases(transition))
        .addAll(GuidanceSections.expectations(guidance))
        .addAll(firstSteps(guidance.firstSteps()))
        .addAll(GuidanceSections.advice(guidance, List.of()))
        .addAll(GuidanceSections.questions(guidance))
        .points(
            Section.of("Where the guide contradicts itself or another"),
            Contradictions.of(transition, Optional.empty()))
        .add(new NextCommand(CommandLines.of("plan", transition).build()))
        .build();
  }

  private static List<Fact> facts(Transition transition) {
    Headline headline = transition.headline();
    List<Fact> facts = new ArrayList<>();
    transition.source().ifPresent(source -> facts.add(new Fact("Guide", Text.of(about(source)))));
    headline.difficulty().ifPresent(word -> facts.add(new Fact("Difficulty", Text.of(word))));
    headline
        .titleTimeline()
        .ifPresent(time -> facts.add(new Fact("Title says", Text.of(Figures.months(time)))));
    headline
        .timeline()
        .ifPresent(time -> facts.add(new Fact("Timeline", Text.of(Figures.months(time)))));
    headline
        .payChange()
        .ifPresent(rise -> facts.add(new Fact("Pay change", Text.of(Figures.rise(rise)))));
    transition
        .payClaim()
        .ifPresent(rise -> facts.add(new Fact("Pay, in its text", Text.of(Figures.rise(rise)))));
    transition.payDip().ifPresent(dip -> facts.add(new Fact("Pay at first", Text.of(dip(dip)))));
    headline.demand().ifPresent(demand -> facts.add(new Fact("Demand", Text.of(demand))));
    return facts;
  }

  private static String dip(PayDip dip) {
    return "from %s to %s level; the gap is felt most for %s months, and mid level takes %s years"
        .formatted(
            dip.from().word(),
            dip.to().word(),
            Figures.dashed(dip.gapMonths()),
            Figures.dashed(dip.backToMidYears()));
  }

  private static String about(Source source) {
    return Figures.source(source) + ". " + source.note();
  }

  private static List<Block> transferable(Transition transition) {
    List<TransferableSkill> skills = transition.transferable().items();
    if (skills.isEmpty()) {
      return List.of();
    }
    boolean own = transition.transferable().borrowedFrom().isEmpty();
    return List.of(
        Section.of("Carries over"),
        new Bullets(
            skills.stream()
                .map(
                    one ->
                        new Bullet(
                            Mark.CHECK, title(one.skill()), own ? Text.of(one.how()) : Text.EMPTY))
                .toList()));
  }

  private static List<Block> missing(Transition transition) {
    List<MissingSkill> skills = transition.missing().items();
    if (skills.isEmpty()) {
      return List.of();
    }
    boolean own = transition.missing().borrowedFrom().isEmpty();
    List<List<Text>> rows = new ArrayList<>();
    for (MissingSkill skill : skills) {
      rows.add(
          List.of(
              Text.of(Integer.toString(rows.size() + 1)),
              title(skill.skill()),
              Text.of(Figures.orNone(skill.priority().map(Priority::word))),
              Text.of(Figures.orNone(skill.weeks())),
              Text.of(own ? Figures.join(skill.resources()) : Figures.NONE)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Section.of(
            transition.missingByImportance()
                ? "To learn, in what the guide calls an order of importance"
                : "To learn, in the guide's order"));
    blocks.add(
        new Table(
            List.of(
                Column.number("#"),
                Column.text("Skill"),
                Column.of("Priority"),
                Column.number("Weeks"),
                Column.text("Resources")),
            rows));
    blocks.add(
        own
            ? new Bullets(
                skills.stream()
                    .map(one -> new Bullet(Mark.POINT, title(one.skill()), Text.of(one.how())))
                    .toList())
            : Note.of("This guide does not say how to learn them."));
    return blocks;
  }

  private static Text title(Skill skill) {
    return Text.strong(skill.title());
  }

  private static List<Block> phases(Transition transition) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Phases"));
    List<Phase> phases = transition.phases().withoutBorrowed().items();
    if (phases.isEmpty()) {
      blocks.add(Note.of("This guide has no roadmap."));
    }
    for (int number = 1; number <= phases.size(); number++) {
      Phase phase = phases.get(number - 1);
      String span =
          transition.guideSpan(number).map(known -> " · " + Figures.span(known)).orElse("");
      blocks.add(Section.inner("%s %s%s".formatted(number, phase.title(), span)));
      blocks.add(Bullets.of(phase.tasks().stream().map(Task::text).toList()));
      phase.note().map(Note::of).ifPresent(blocks::add);
      if (!phase.resources().isEmpty()) {
        blocks.add(Note.of("Resources: " + String.join("; ", phase.resources()) + "."));
      }
    }
    return blocks;
  }

  private static List<Block> firstSteps(FirstSteps steps) {
    return steps.isEmpty()
        ? List.of()
        : new Document.Builder()
            .add(Section.of("First steps"))
            .points(Section.inner("This week"), FirstStep.texts(steps.week()))
            .points(Section.inner("This month"), FirstStep.texts(steps.month()))
            .points(Section.inner("Next 90 days"), FirstStep.texts(steps.quarter()))
            .build()
            .blocks();
  }
}
