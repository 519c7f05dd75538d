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
import transition.planner.StudyCalendar;

/**
 * How a plan that slips can keep its end.
 *
 * @param end the last day to keep
 * @param leaveOut tasks without which the end is kept, the least important first; where all that
 *     can be left out is too little, all of that. Never what teaches a critical skill
 * @param endWithout the last day without them
 * @param weekly the least quarter hours a week with which the end is kept; empty where study has
 *     times of its own, or 40 hours are too little
 */
public record RecoveryOptions(
    LocalDate end, List<PlanTask> leaveOut, LocalDate endWithout, Optional<Effort> weekly) {

  public RecoveryOptions {
    requireNonNull(end, "end");
    leaveOut = List.copyOf(leaveOut);
    requireNonNull(endWithout, "endWithout");
    requireNonNull(weekly, "weekly");
  }

  /** Whether leaving tasks out is enough. */
  public boolean isEnough() {
    return !endWithout.isAfter(end);
  }

  /**
   * The ways out for a plan that is laid out again.
   *
   * @param end the last day to keep
   * @param priorities those of what tasks teach, by their numbers; tasks that teach nothing in
   *     particular are absent
   */
  public static RecoveryOptions of(
      Plan plan, Replan.Request request, LocalDate end, Map<String, Priority> priorities) {
    RecordedWork recorded = new RecordedWork(plan);
    List<PlanTask> gone =
        MinimalOmission.of(
            leastImportantFirst(plan, request, priorities),
            task -> RemainingWork.left(task, recorded).minutes(),
            tooMuch(plan, request, end));
    return new RecoveryOptions(
        end, gone, Replan.end(plan, request.leavingOut(gone)), weekly(plan, request, end));
  }

  /** How many minutes would have to go for what is left to end on a day or before it. */
  private static long tooMuch(Plan plan, Replan.Request request, LocalDate end) {
    if (Replan.lastDone(plan, request.from()).isAfter(end)) {
      return Long.MAX_VALUE;
    }
    StudyCalendar calendar = new StudyCalendar(request.from(), request.availability());
    return Replan.left(plan, request) - calendar.capacityThrough(end);
  }

  private static List<PlanTask> leastImportantFirst(
      Plan plan, Replan.Request request, Map<String, Priority> priorities) {
    Comparator<PlanTask> byImportance =
        Comparator.comparingInt(
            task -> -Optional.ofNullable(priorities.get(task.id())).map(Enum::ordinal).orElse(0));
    return plan.open().stream()
        .filter(task -> !request.leaveOut().contains(task.id()))
        .filter(task -> priorities.get(task.id()) != Priority.CRITICAL)
        .sorted(byImportance.thenComparing(PlanTask.BY_NUMBER.reversed()))
        .toList();
  }

  /**
   * The least quarter hours a week with which what is left ends on a day or before it; empty where
   * study has times of its own, or 40 hours are too little.
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
