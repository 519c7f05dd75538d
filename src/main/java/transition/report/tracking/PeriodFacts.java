package transition.report.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.document.Facts.Fact;
import transition.document.Text;
import transition.model.DateRange;
import transition.planner.PacePeriod;
import transition.report.Figures;
import transition.report.PaceText;
import transition.tracking.Replan;

/** Facts on periods with a pace of their own before and after replanning. */
final class PeriodFacts {

  private PeriodFacts() {}

  /** Returns a fact for each period that is not over, in the new layout or only in the old one. */
  static List<Fact> facts(Replan replan) {
    LocalDate from = replan.after().laidOut();
    List<PacePeriod> before = replan.before().availability().periods();
    List<PacePeriod> after = replan.after().availability().periods();
    List<Fact> facts = new ArrayList<>();
    after.stream()
        .filter(period -> !period.days().end().isBefore(from))
        .forEach(period -> facts.add(fact(period, before)));
    before.stream()
        .filter(period -> !period.days().end().isBefore(from))
        .filter(period -> isGone(period.days(), after))
        .forEach(
            period ->
                facts.add(
                    new Fact(
                        Figures.dates(period.days()),
                        Text.of("as on other days; the plan had " + PaceText.of(period.pace())))));
    return facts;
  }

  private static Fact fact(PacePeriod period, List<PacePeriod> before) {
    Optional<PacePeriod> old =
        before.stream().filter(earlier -> earlier.days().overlaps(period.days())).findFirst();
    String now = PaceText.of(period.pace());
    String change =
        old.map(earlier -> PaceText.of(earlier.pace()))
            .map(then -> then.equals(now) ? ", as before" : "; the plan had " + then)
            .orElse("");
    return new Fact(Figures.dates(period.days()), Text.of(now + change));
  }

  private static boolean isGone(DateRange days, List<PacePeriod> after) {
    return after.stream().noneMatch(period -> period.days().overlaps(days));
  }
}
