package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.SalaryComparison;
import transition.model.Headline;
import transition.model.MissingSkill;
import transition.model.Phase;
import transition.model.Span;
import transition.model.Timeline;
import transition.model.Transition;

/** Where a guide's figures do not agree, both of them side by side. */
final class Disagreements {

  private Disagreements() {}

  static List<String> of(Transition transition, Optional<SalaryComparison> salary) {
    List<String> all = new ArrayList<>();
    timelines(transition.headline()).ifPresent(all::add);
    phases(transition).ifPresent(all::add);
    skills(transition).ifPresent(all::add);
    salary.ifPresent(
        comparison ->
            comparison
                .markets()
                .forEach(market -> SalaryReport.claims(market).ifPresent(all::add)));
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

  private static Optional<String> phases(Transition transition) {
    int weeks = phaseWeeks(transition.phases().items());
    Optional<Timeline> timeline = transition.headline().bestTimeline();
    return timeline
        .filter(months -> weeks > 0 && !covers(months, weeks))
        .map(
            months ->
                "The guide's phases add up to %s weeks, its headline says %s (%s–%s weeks)."
                    .formatted(
                        weeks,
                        Figures.months(months),
                        weeksOf(months.minMonths()),
                        weeksOf(months.maxMonths())));
  }

  private static boolean covers(Timeline months, int weeks) {
    return weeks >= weeksOf(months.minMonths()) && weeks <= weeksOf(months.maxMonths());
  }

  private static long weeksOf(int months) {
    return Math.round(months * 52 / 12.0);
  }

  private static Optional<String> skills(Transition transition) {
    int phases = phaseWeeks(transition.phases().items());
    int skills =
        transition.missing().items().stream()
            .map(MissingSkill::weeks)
            .mapToInt(weeks -> weeks.orElse(0))
            .sum();
    return skills == 0 || phases == 0 || skills == phases
        ? Optional.empty()
        : Optional.of(
            "The guide's weeks for single skills add up to %s, those of its phases to %s."
                .formatted(skills, phases));
  }

  /** The weeks of all phases together, 0 if they have windows. */
  private static int phaseWeeks(List<Phase> phases) {
    return phases.stream()
        .mapToInt(phase -> phase.span() instanceof Span.Weeks weeks ? weeks.count() : 0)
        .sum();
  }
}
