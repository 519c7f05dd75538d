package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.Effort;
import transition.model.Priority;
import transition.planner.MinimalOmission;
import transition.planner.Pace;
import transition.planner.QuarterHours;

/**
 * The ways in which a plan that slips can still end in time.
 *
 * @param end the last day to keep
 * @param laterEnd the last day if all is done at the pace that is asked for
 * @param leaveOut tasks whose omission keeps the end, least important first; all candidates if they
 *     are not enough. Tasks that teach a critical skill and those of the job search are never among
 *     them
 * @param endWithout the last day without these tasks
 * @param weekly the least weekly hours, in quarter hours, that keep the end; empty if study has
 *     fixed times or 40 hours are too few
 */
public record RecoveryOptions(
    LocalDate end,
    LocalDate laterEnd,
    List<PlanTask> leaveOut,
    LocalDate endWithout,
    Optional<Effort> weekly) {

  public RecoveryOptions {
    requireNonNull(end, "end");
    requireNonNull(laterEnd, "laterEnd");
    leaveOut = List.copyOf(leaveOut);
    requireNonNull(endWithout, "endWithout");
    requireNonNull(weekly, "weekly");
  }

  /** Returns whether leaving out the tasks keeps the end. */
  public boolean isEnough() {
    return !endWithout.isAfter(end);
  }

  /**
   * Returns the options for a plan that is laid out again.
   *
   * @param end the last day to keep
   * @param priorities the priorities of what tasks teach, by task number; other tasks are absent
   */
  public static RecoveryOptions of(
      Plan plan, Replan.Request request, LocalDate end, Map<String, Priority> priorities) {
    RecordedWork recorded = new RecordedWork(plan);
    List<PlanTask> omitted =
        MinimalOmission.of(
            leastImportantFirst(plan, request, priorities),
            task -> RemainingWork.left(task, recorded).minutes(),
            excess(plan, request, end));
    return new RecoveryOptions(
        end,
        Replan.end(plan, request),
        omitted,
        Replan.end(plan, request.leavingOut(omitted)),
        weekly(plan, request, end));
  }

  /** Returns how many minutes too many are left for the plan to end by a day. */
  private static long excess(Plan plan, Replan.Request request, LocalDate end) {
    if (Replan.lastDone(plan, request.from()).isAfter(end)) {
      return Long.MAX_VALUE;
    }
    return Replan.layout(plan, request).excess(end);
  }

  private static List<PlanTask> leastImportantFirst(
      Plan plan, Replan.Request request, Map<String, Priority> priorities) {
    Comparator<PlanTask> byImportance =
        Comparator.comparingInt(
            task -> -Optional.ofNullable(priorities.get(task.id())).map(Enum::ordinal).orElse(0));
    return plan.open().stream()
        .filter(task -> !request.leaveOut().contains(task.id()))
        .filter(task -> !plan.isSearch(task))
        .filter(task -> priorities.get(task.id()) != Priority.CRITICAL)
        .sorted(byImportance.thenComparing(PlanTask.BY_NUMBER.reversed()))
        .toList();
  }

  /**
   * Returns the least weekly hours, in quarter hours, with which the rest ends by a day; empty if
   * study has fixed times or 40 hours are too few.
   */
  public static Optional<Effort> weekly(Plan plan, Replan.Request request, LocalDate end) {
    return request.availability().hasSessions()
        ? Optional.empty()
        : QuarterHours.least(
                pace ->
                    Replan.reaches(plan, request.with(request.availability().withPace(pace)), end))
            .map(Pace::weekly);
  }
}
