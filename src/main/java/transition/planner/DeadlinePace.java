package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.error.NoAnswerException;
import transition.model.Effort;
import transition.model.MissingSkill;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/**
 * The weekly hours that reach a deadline: the least number of quarter hours a week, spread evenly
 * over all days outside of periods, with which the roadmap ends on the day or before it.
 */
public final class DeadlinePace {

  private DeadlinePace() {}

  /**
   * The pace for a request with a deadline.
   *
   * @throws NoAnswerException if 40 hours a week do not reach it
   */
  static Pace of(Transition transition, RoadmapRequest request) {
    return find(transition, request).orElseThrow(() -> outOfReach(transition, request));
  }

  /** The same, empty if 40 hours a week do not reach it. */
  public static Optional<Pace> find(Transition transition, RoadmapRequest request) {
    return QuarterHours.least(pace -> reaches(transition, request.at(pace)));
  }

  private static boolean reaches(Transition transition, RoadmapRequest request) {
    return RoadmapPlanner.reaches(transition, request, day(request));
  }

  private static LocalDate day(RoadmapRequest request) {
    return request.deadline().orElseThrow().day();
  }

  private static NoAnswerException outOfReach(Transition transition, RoadmapRequest request) {
    RoadmapRequest fastest = request.at(QuarterHours.MOST);
    LocalDate day = day(request);
    String end =
        "at %s h a week, the most that is planned, the last day is %s"
            .formatted(
                QuarterHours.MOST.weekly().hoursText(), RoadmapPlanner.end(transition, fastest));
    return new NoAnswerException(
        day
            + " is out of reach: "
            + (day.isBefore(request.start())
                ? "it is before the start, " + request.start() + "; " + end
                : end + "; " + wayOut(transition, fastest)));
  }

  /** What would have to go for the deadline to be reached. */
  private static String wayOut(Transition transition, RoadmapRequest fastest) {
    Roadmap roadmap = RoadmapPlanner.plan(transition, fastest.withoutDeadline());
    Effort over = RoadmapPlanner.effortAfter(transition, fastest, day(fastest));
    List<Skill> gone = enough(transition, fastest, roadmap);
    String how =
        gone.isEmpty()
            ? ", more than can be left out by skill"
            : ", for example with "
                + String.join(" ", gone.stream().map(skill -> "--skip " + skill.id()).toList());
    return "%s of its %s h would have to go%s"
        .formatted(over.hoursText(), roadmap.total().hoursText(), how);
  }

  /** Skills without which the deadline is reached, least important first; empty if none do. */
  private static List<Skill> enough(
      Transition transition, RoadmapRequest fastest, Roadmap roadmap) {
    List<Skill> gone =
        MinimalOmission.of(
            leastImportantFirst(transition, roadmap),
            some -> reaches(transition, without(fastest, some)));
    return reaches(transition, without(fastest, gone)) ? gone : List.of();
  }

  private static RoadmapRequest without(RoadmapRequest request, List<Skill> skills) {
    return request.with(request.workload().skipping(new LinkedHashSet<>(skills)));
  }

  /**
   * The skills that the tasks of its roadmap teach; of those with the same priority the guide's
   * last one first.
   */
  private static List<Skill> leastImportantFirst(Transition transition, Roadmap roadmap) {
    Set<Skill> taught = new LinkedHashSet<>();
    roadmap.phases().forEach(phase -> taught.addAll(phase.teaches()));
    List<MissingSkill> missing = new ArrayList<>(transition.missing().items());
    Collections.reverse(missing);
    missing.sort(
        Comparator.comparing((MissingSkill one) -> one.priority().map(Priority::ordinal).orElse(-1))
            .reversed());
    return missing.stream().map(MissingSkill::skill).filter(taught::contains).toList();
  }
}
