package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.Effort;
import transition.model.Priority;

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
public record WaysOut(
    LocalDate end, List<PlanTask> leaveOut, LocalDate endWithout, Optional<Effort> weekly) {

  private static final int MINUTES_A_STEP = 15;
  private static final int MOST_STEPS = 40 * 60 / MINUTES_A_STEP;

  public WaysOut {
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
  public static WaysOut of(
      Plan plan, Replan.Request request, LocalDate end, Map<String, Priority> priorities) {
    List<PlanTask> gone = new ArrayList<>();
    for (PlanTask task : leastImportantFirst(plan, request, priorities)) {
      if (Replan.end(plan, request.leavingOut(gone)).isAfter(end)) {
        gone.add(task);
      }
    }
    List<PlanTask> needed = withoutNeedless(plan, request, end, gone);
    return new WaysOut(
        end, needed, Replan.end(plan, request.leavingOut(needed)), weekly(plan, request, end));
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

  private static List<PlanTask> withoutNeedless(
      Plan plan, Replan.Request request, LocalDate end, List<PlanTask> gone) {
    List<PlanTask> needed = new ArrayList<>(gone);
    List<PlanTask> mostImportantFirst = new ArrayList<>(gone);
    Collections.reverse(mostImportantFirst);
    for (PlanTask task : mostImportantFirst) {
      List<PlanTask> fewer = new ArrayList<>(needed);
      fewer.remove(task);
      if (!Replan.end(plan, request.leavingOut(fewer)).isAfter(end)) {
        needed = fewer;
      }
    }
    return needed;
  }

  /**
   * The least quarter hours a week with which what is left ends on a day or before it; empty where
   * study has times of its own, or 40 hours are too little.
   */
  public static Optional<Effort> weekly(Plan plan, Replan.Request request, LocalDate end) {
    if (request.availability().hasSessions() || !reaches(plan, request, MOST_STEPS, end)) {
      return Optional.empty();
    }
    int first = 1;
    int last = MOST_STEPS;
    while (first < last) {
      int middle = (first + last) / 2;
      if (reaches(plan, request, middle, end)) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return Optional.of(new Effort((long) first * MINUTES_A_STEP));
  }

  private static boolean reaches(Plan plan, Replan.Request request, int steps, LocalDate end) {
    Pace pace = new Pace.Even(new Effort((long) steps * MINUTES_A_STEP));
    Availability availability = request.availability().withPace(pace);
    return !Replan.end(plan, request.with(availability)).isAfter(end);
  }
}
