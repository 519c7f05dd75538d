package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.model.Effort;
import transition.model.MissingSkill;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/**
 * Finds the weekly hours that meet a deadline: the fewest quarter hours a week, spread evenly over
 * all days outside of periods, with which the roadmap ends in time.
 */
public final class DeadlinePace {

  private DeadlinePace() {}

  /**
   * Returns the pace for a request with a deadline.
   *
   * @throws DeadlineOutOfReachException if 40 hours a week do not reach it
   */
  static Pace of(Transition transition, RoadmapRequest request) {
    return find(transition, request).orElseThrow(() -> outOfReach(transition, request));
  }

  /** Finds the pace for a request with a deadline; empty if 40 hours a week do not reach it. */
  public static Optional<Pace> find(Transition transition, RoadmapRequest request) {
    return QuarterHours.least(pace -> reaches(transition, request.at(pace)));
  }

  private static boolean reaches(Transition transition, RoadmapRequest request) {
    return StudyLayout.of(transition, request).endsBy(day(request));
  }

  private static LocalDate day(RoadmapRequest request) {
    return request.deadline().orElseThrow().day();
  }

  private static DeadlineOutOfReachException outOfReach(
      Transition transition, RoadmapRequest request) {
    RoadmapRequest fastest = request.at(QuarterHours.MOST);
    StudyLayout layout = StudyLayout.of(transition, fastest);
    LocalDate day = day(request);
    String end =
        "at %s h a week, the most that is planned, the last day is %s"
            .formatted(QuarterHours.MOST.weekly().hoursText(), layout.end());
    if (day.isBefore(request.start())) {
      return new DeadlineOutOfReachException(
          day + " is out of reach: it is before the start, " + request.start() + "; " + end,
          List.of());
    }
    List<Skill> omitted = omission(transition, fastest, layout.axis());
    return new DeadlineOutOfReachException(
        "%s is out of reach: %s; %s of its %s h would have to go%s"
            .formatted(
                day,
                end,
                upToQuarters(layout.effortAfter(day)).hoursText(),
                layout.total().quarterHoursText(),
                omitted.isEmpty() ? ", and skipping skills is not enough" : ""),
        omitted);
  }

  /** Rounds up, since a little less would not be enough. */
  private static Effort upToQuarters(Effort effort) {
    long quarters = (effort.minutes() + Effort.MINUTES_A_QUARTER - 1) / Effort.MINUTES_A_QUARTER;
    return new Effort(quarters * Effort.MINUTES_A_QUARTER);
  }

  /**
   * Returns skills without which the deadline is reached, least important first; none if leaving
   * out all of them is not enough.
   */
  private static List<Skill> omission(
      Transition transition, RoadmapRequest fastest, StudyAxis axis) {
    List<Skill> omitted =
        MinimalOmission.of(
            leastImportantFirst(transition, axis),
            skills -> reaches(transition, without(fastest, skills)));
    return reaches(transition, without(fastest, omitted)) ? omitted : List.of();
  }

  private static RoadmapRequest without(RoadmapRequest request, List<Skill> skills) {
    return request.with(request.workload().skipping(new LinkedHashSet<>(skills)));
  }

  /**
   * Returns the skills that the tasks left to do teach, by priority; within a priority, the guide's
   * last one comes first.
   */
  private static List<Skill> leastImportantFirst(Transition transition, StudyAxis axis) {
    Set<Skill> taught = new HashSet<>();
    axis.phases().stream()
        .flatMap(phase -> phase.work().tasks().stream())
        .forEach(work -> work.task().teaches().ifPresent(taught::add));
    List<MissingSkill> missing = new ArrayList<>(transition.missing().items());
    Collections.reverse(missing);
    missing.sort(Comparator.comparing(DeadlinePace::rank).reversed());
    return missing.stream().map(MissingSkill::skill).filter(taught::contains).toList();
  }

  private static int rank(MissingSkill missing) {
    return missing.priority().map(Priority::ordinal).orElse(-1);
  }
}
