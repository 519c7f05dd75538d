package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.model.Effort;
import transition.model.MissingSkill;
import transition.model.NoAnswerException;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/**
 * The weekly hours that reach a deadline: the least number of quarter hours a week, spread evenly
 * over all days outside of stretches, with which the roadmap ends on the day or before it.
 *
 * <p>More hours never end later, so the number is found by halving.
 */
public final class DeadlinePace {

  private static final int MINUTES_A_STEP = 15;
  private static final int MOST_STEPS = 40 * 60 / MINUTES_A_STEP;
  private static final Pace MOST = pace(MOST_STEPS);

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
    if (!reaches(transition, request.at(MOST))) {
      return Optional.empty();
    }
    int first = 1;
    int last = MOST_STEPS;
    while (first < last) {
      int middle = (first + last) / 2;
      if (reaches(transition, request.at(pace(middle)))) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return Optional.of(pace(first));
  }

  private static Pace pace(int steps) {
    return new Pace.Even(new Effort((long) steps * MINUTES_A_STEP));
  }

  private static boolean reaches(Transition transition, RoadmapRequest request) {
    return !RoadmapPlanner.end(transition, request).isAfter(day(request));
  }

  private static LocalDate day(RoadmapRequest request) {
    return request.deadline().orElseThrow().day();
  }

  private static NoAnswerException outOfReach(Transition transition, RoadmapRequest request) {
    RoadmapRequest fastest = request.at(MOST);
    LocalDate day = day(request);
    String end =
        "at %s h a week, the most that is planned, the last day is %s"
            .formatted(
                MOST.weekly().hours().toPlainString(), RoadmapPlanner.end(transition, fastest));
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
    Set<Skill> gone = enough(transition, fastest, roadmap);
    String how =
        gone.isEmpty()
            ? ", more than can be left out by skill"
            : ", for example with "
                + String.join(" ", gone.stream().map(skill -> "--skip " + skill.id()).toList());
    return "%s of its %s h would have to go%s"
        .formatted(over.hours().toPlainString(), roadmap.total().hours().toPlainString(), how);
  }

  /** Skills without which the deadline is reached, least important first; empty if none do. */
  private static Set<Skill> enough(Transition transition, RoadmapRequest fastest, Roadmap roadmap) {
    Set<Skill> gone = new LinkedHashSet<>();
    for (Skill skill : leastImportantFirst(transition, roadmap)) {
      gone.add(skill);
      if (reaches(transition, without(fastest, gone))) {
        return withoutNeedless(transition, fastest, gone);
      }
    }
    return Set.of();
  }

  private static Set<Skill> withoutNeedless(
      Transition transition, RoadmapRequest fastest, Set<Skill> gone) {
    Set<Skill> needed = new LinkedHashSet<>(gone);
    List<Skill> mostImportantFirst = new ArrayList<>(gone);
    Collections.reverse(mostImportantFirst);
    for (Skill skill : mostImportantFirst) {
      Set<Skill> fewer = new LinkedHashSet<>(needed);
      fewer.remove(skill);
      if (reaches(transition, without(fastest, fewer))) {
        needed = fewer;
      }
    }
    return needed;
  }

  private static RoadmapRequest without(RoadmapRequest request, Set<Skill> skills) {
    return request.with(request.workload().skipping(skills));
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
