package transition.report;

import java.util.List;
import java.util.Optional;
import transition.analysis.SalaryComparison;
import transition.analysis.SourcesUsed;
import transition.model.Guidance;
import transition.model.ReferencePace;
import transition.model.Source;
import transition.model.Transition;
import transition.report.Block.Bullet;
import transition.report.Block.Bullets;
import transition.report.Block.Mark;
import transition.report.Block.Section;

/** Where a plan's figures are from, where they disagree, and what is our own assumption. */
final class Origins {

  private Origins() {}

  static List<Block> of(
      Transition transition, Guidance guidance, Optional<SalaryComparison> salary) {
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
        .points(Section.inner("What the estimate rests on"), Estimates.basis(transition))
        .points(
            Section.inner("Where the guide contradicts itself or another"),
            Disagreements.of(transition, salary))
        .points(
            Section.inner("Our assumptions"),
            List.of(
                "A guide's week is %s h of study, a month 52/12 weeks."
                    .formatted(ReferencePace.HOURS_A_WEEK),
                "The tasks of a phase share its hours evenly, except where the data gives one a share.",
                "Study is spread evenly over the days of a week, with none on days of a break.",
                "What a skill needs first, and how much of it comes with a related one, is our judgment.",
                "Dates of the guide's headline are calendar months from the start.",
                "The new role's pay begins with the first month after the plan's last day, counted from"
                    + " the start."))
        .build()
        .blocks();
  }
}
