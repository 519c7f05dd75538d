package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.SalaryComparison;
import transition.analysis.SourcesUsed;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Document;
import transition.document.Section;
import transition.document.Text;
import transition.model.Guidance;
import transition.model.ReferencePace;
import transition.model.Source;
import transition.model.Transition;
import transition.planner.Pace;
import transition.planner.Roadmap;

/** The section on a plan's sources, their contradictions, and our own assumptions. */
final class SourcesSection {

  private SourcesSection() {}

  static List<Block> of(
      Transition transition,
      Guidance guidance,
      Roadmap roadmap,
      Optional<SalaryComparison> salary) {
    List<Source> sources = SourcesUsed.of(transition, guidance, salary);
    List<Bullet> bullets =
        sources.stream()
            .map(
                source ->
                    new Bullet(
                        Mark.POINT,
                        Text.strong("%s (%s)".formatted(source.title(), source.market())),
                        Text.of(
                            "%s, read on %s%s"
                                .formatted(
                                    source.kind(), source.retrieved(), note(source, transition)))))
            .toList();
    return new Document.Builder()
        .add(Section.of("Sources and assumptions"))
        .add(new Bullets(bullets))
        .points(Section.inner("What the estimate rests on"), EstimateText.basis(transition))
        .points(
            Section.inner("Where the guide contradicts itself or another"),
            Contradictions.of(transition, salary))
        .points(Section.inner("Our assumptions"), assumptions(transition, roadmap))
        .build()
        .blocks();
  }

  /** Returns what the move's own guide has and lacks; of others, only a part is used. */
  private static String note(Source source, Transition transition) {
    return transition.source().filter(source::equals).isPresent() ? ". " + source.note() : "";
  }

  private static List<String> assumptions(Transition transition, Roadmap roadmap) {
    boolean sessions = roadmap.request().availability().pace() instanceof Pace.Sessions;
    List<String> assumptions = new ArrayList<>();
    assumptions.add(
        "%s week is %s h of study, a month 52/12 weeks."
            .formatted(transition.isDerived() ? "A" : "A guide's", ReferencePace.HOURS_A_WEEK));
    assumptions.add("How a phase's hours are split among its tasks is our estimate.");
    assumptions.add(
        (sessions
                ? "Study takes place in the sessions you name"
                : "Study is spread evenly over the days of a week")
            + ", with none on days of a break.");
    assumptions.add(
        "What a skill needs first, and how much of it comes with a related one, is our judgment.");
    if (transition.headline().bestTimeline().isPresent()) {
      assumptions.add("Dates of the guide's headline are calendar months from the start.");
    }
    assumptions.add(
        "The new role's pay begins on the first day in the new job, after the job search and the"
            + " notice.");
    return assumptions;
  }
}
