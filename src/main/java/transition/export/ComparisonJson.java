package transition.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.Comparison;
import transition.analysis.Target;
import transition.model.Effort;
import transition.model.ReferencePace;
import transition.planner.RoadmapRequest;

/**
 * The answer of {@code compare}.
 *
 * @param from absent where ways into a role are compared; {@code to} is absent otherwise
 * @param hoursPerWeek outside of periods
 * @param sortedBy a column's name
 * @param reversed whether the worst comes first
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param holidays absent unless holidays are kept free
 */
public record ComparisonJson(
    int schema,
    @Nullable Reference from,
    @Nullable Reference to,
    String start,
    BigDecimal hoursPerWeek,
    int slackPercent,
    String sortedBy,
    boolean reversed,
    List<TargetJson> targets,
    long referenceHoursPerWeek,
    @Nullable PlaceJson holidays) {

  /**
   * A move.
   *
   * @param role the role that it leads to, or from where ways into a role are compared
   * @param basis "authored" or "derived", as in {@link GapJson}
   * @param skillHours what is left to study of the skills at the reference pace, absent if the
   *     guide gives no weeks
   * @param totalHours of study, without the job search; {@code studyHours} as well, the name for it
   *     in {@link RoadmapJson}
   * @param end the last day of the phases, as in {@link RoadmapJson}
   * @param payChange absent where no market has both roles' pay
   */
  record TargetJson(
      Reference role,
      String basis,
      int skillsHeld,
      int skillsNeeded,
      @Nullable BigDecimal skillHours,
      BigDecimal totalHours,
      String end,
      @Nullable String difficulty,
      @Nullable PayChangeJson payChange,
      BigDecimal studyHours,
      String studyEnd,
      String newJob) {
    static TargetJson of(Comparison comparison, Target target) {
      return new TargetJson(
          Reference.to(comparison.other(target)),
          target.basis().word(),
          target.gap().brought(),
          target.gap().needed(),
          target.gap().studyTime().map(Effort::hours).orElse(null),
          target.hours().hours(),
          target.end().toString(),
          target.difficulty().orElse(null),
          target
              .pay()
              .map(rise -> new PayChangeJson(rise.market().name(), rise.percent()))
              .orElse(null),
          target.hours().hours(),
          target.studyEnd().toString(),
          target.newJob().toString());
    }
  }

  /** The change in pay between the midpoints of both ranges. */
  record PayChangeJson(String market, BigDecimal percent) {}

  public static ComparisonJson of(Comparison comparison, RoadmapRequest request) {
    return new ComparisonJson(
        Json.SCHEMA,
        comparison.into() ? null : Reference.to(comparison.role()),
        comparison.into() ? Reference.to(comparison.role()) : null,
        request.start().toString(),
        request.availability().pace().weekly().hours(),
        request.workload().slackPercent(),
        comparison.sortedBy().word(),
        comparison.worstFirst(),
        comparison.targets().stream().map(target -> TargetJson.of(comparison, target)).toList(),
        ReferencePace.HOURS_A_WEEK,
        PlaceJson.of(
            request.availability(),
            request.start(),
            comparison.targets().stream().map(Target::newJob)));
  }
}
