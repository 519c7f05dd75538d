package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.model.Skill;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/**
 * A day on which to look whether the plan works out, and what is true by then if it does.
 *
 * @param third how many thirds of the days of study are over: 1 or 2
 * @param day the last one of its week
 * @param hours the effort of the weeks up to it
 * @param done the tasks that end by then
 * @param finished the phases that end by then
 * @param running the phases that have begun by then and end later
 * @param skills what is known by then: skills of which no task is left
 */
public record Checkpoint(
    int third,
    int week,
    LocalDate day,
    Effort hours,
    List<DatedTask> done,
    List<DatedPhase> finished,
    List<DatedPhase> running,
    List<Skill> skills) {

  /** In a shorter plan, two days to look at it would be too many. */
  private static final int FEWEST_WEEKS = 6;

  private static final int DAYS_A_WEEK = 7;
  private static final int THIRDS = 3;

  public Checkpoint {
    requireNonNull(day, "day");
    requireNonNull(hours, "hours");
    done = List.copyOf(done);
    finished = List.copyOf(finished);
    running = List.copyOf(running);
    skills = List.copyOf(skills);
  }

  /**
   * Returns the checkpoints at one and two thirds of the study in a roadmap; empty if it is short.
   */
  public static List<Checkpoint> of(Roadmap roadmap) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    long days = ChronoUnit.DAYS.between(roadmap.start(), roadmap.studyEnd()) + 1;
    if (!roadmap.weeks().isEmpty() && days > DAYS_A_WEEK * (FEWEST_WEEKS - 1)) {
      for (int third = 1; third < THIRDS; third++) {
        checkpoints.add(at(roadmap, third, roadmap.start().plusDays(days * third / THIRDS - 1)));
      }
    }
    return checkpoints;
  }

  /** Returns the checkpoint at the end of the week of a day. */
  private static Checkpoint at(Roadmap roadmap, int third, LocalDate near) {
    List<Week> weeks =
        roadmap.weeks().stream().filter(week -> !week.start().isAfter(near)).toList();
    Week week = weeks.get(weeks.size() - 1);
    LocalDate day = week.end();
    List<DatedTask> done =
        roadmap.tasks().stream().filter(task -> !task.end().isAfter(day)).toList();
    return new Checkpoint(
        third,
        week.number(),
        day,
        weeks.stream().map(Week::effort).reduce(Effort.ZERO, Effort::plus),
        done,
        roadmap.phases().stream().filter(phase -> !phase.end().isAfter(day)).toList(),
        roadmap.phases().stream()
            .filter(phase -> phase.end().isAfter(day) && !phase.start().isAfter(day))
            .toList(),
        known(roadmap, done));
  }

  private static List<Skill> known(Roadmap roadmap, List<DatedTask> done) {
    List<Skill> open =
        roadmap.tasks().stream()
            .filter(task -> !done.contains(task))
            .flatMap(task -> task.teaches().stream())
            .toList();
    return done.stream()
        .flatMap(task -> task.teaches().stream())
        .distinct()
        .filter(skill -> !open.contains(skill))
        .toList();
  }
}
