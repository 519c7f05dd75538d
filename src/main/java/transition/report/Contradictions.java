package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.GuideWeeks;
import transition.analysis.SalaryComparison;
import transition.model.Headline;
import transition.model.ReferencePace;
import transition.model.Timeline;
import transition.model.Transition;

/** Sentences on figures that contradict each other in a guide. */
final class Contradictions {

  private Contradictions() {}

  static List<String> of(Transition transition, Optional<SalaryComparison> salary) {
    if (transition.isDerived()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    timelines(transition.headline()).ifPresent(all::add);
    GuideWeeks weeks = GuideWeeks.of(transition);
    phases(weeks, transition.headline()).ifPresent(all::add);
    skills(weeks).ifPresent(all::add);
    salary.ifPresent(
        comparison ->
            comparison
                .markets()
                .forEach(market -> PayClaimText.of(transition, market).ifPresent(all::add)));
    all.addAll(transition.contradictions());
    return all;
  }

  private static Optional<String> timelines(Headline headline) {
    return headline
        .titleTimeline()
        .filter(title -> headline.timeline().filter(facts -> !facts.equals(title)).isPresent())
        .map(
            title ->
                "The guide's title says %s, its key facts say %s."
                    .formatted(
                        Figures.months(title),
                        headline.timeline().map(Figures::months).orElse("")));
  }

  private static Optional<String> phases(GuideWeeks weeks, Headline headline) {
    Optional<Timeline> timeline = headline.bestTimeline();
    if (weeks.phases().isEmpty() || timeline.isEmpty()) {
      return Optional.empty();
    }
    int phases = weeks.phases().getAsInt();
    long least = weeksOf(timeline.get().minMonths());
    long most = weeksOf(timeline.get().maxMonths());
    return phases >= least && phases <= most
        ? Optional.empty()
        : Optional.of(
            "The guide's phases add up to %s, its %s %s (%s weeks)."
                .formatted(
                    Figures.count(phases, "week"),
                    headline.timeline().isPresent() ? "key facts say" : "title says",
                    Figures.months(timeline.get()),
                    least == most ? least : least + "–" + most));
  }

  private static long weeksOf(int months) {
    return Math.round(
        (double) months * ReferencePace.MINUTES_A_MONTH / ReferencePace.MINUTES_A_WEEK);
  }

  /** Returns a sentence if the weeks of skills and of phases differ. */
  static Optional<String> skills(GuideWeeks weeks) {
    return weeks.skills().isEmpty()
            || weeks.phases().isEmpty()
            || weeks.skills().equals(weeks.phases())
        ? Optional.empty()
        : Optional.of(
            "The guide's weeks for single skills add up to %s, those of its phases to %s."
                .formatted(weeks.skills().getAsInt(), weeks.phases().getAsInt()));
  }
}
