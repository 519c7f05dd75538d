package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.DateRange;
import transition.planner.Replan;
import transition.planner.Stretch;
import transition.report.Block.Fact;

/** What becomes of days with a pace of their own when the rest of a plan is laid out again. */
final class ReplanStretches {

  private ReplanStretches() {}

  /** A line for each stretch that is not over: those there are then, and those there were. */
  static List<Fact> facts(Replan replan) {
    LocalDate from = replan.after().laidOut();
    List<Stretch> before = replan.before().availability().stretches();
    List<Stretch> after = replan.after().availability().stretches();
    List<Fact> facts = new ArrayList<>();
    after.stream()
        .filter(stretch -> !stretch.days().end().isBefore(from))
        .forEach(stretch -> facts.add(fact(stretch, before)));
    before.stream()
        .filter(stretch -> !stretch.days().end().isBefore(from))
        .filter(stretch -> isGone(stretch.days(), after))
        .forEach(
            stretch ->
                facts.add(
                    new Fact(
                        Figures.dates(stretch.days()),
                        Text.of(
                            "as on other days; the plan had "
                                + RoadmapFacts.words(stretch.pace())))));
    return facts;
  }

  private static Fact fact(Stretch stretch, List<Stretch> before) {
    Optional<Stretch> old =
        before.stream().filter(one -> one.days().overlaps(stretch.days())).findFirst();
    String now = RoadmapFacts.words(stretch.pace());
    String change =
        old.map(one -> RoadmapFacts.words(one.pace()))
            .map(then -> then.equals(now) ? ", as before" : "; the plan had " + then)
            .orElse("");
    return new Fact(Figures.dates(stretch.days()), Text.of(now + change));
  }

  private static boolean isGone(DateRange days, List<Stretch> after) {
    return after.stream().noneMatch(stretch -> stretch.days().overlaps(days));
  }
}
