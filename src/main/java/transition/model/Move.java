package transition.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A transition made by someone with some knowledge.
 *
 * @param knowledge includes what related skills bring
 */
public record Move(Transition transition, Knowledge knowledge) {

  public Move {
    requireNonNull(transition, "transition");
    requireNonNull(knowledge, "knowledge");
  }

  /**
   * The dates of a move.
   *
   * @param end the last day of the transition's own phases
   * @param studyEnd the last day of study
   * @param newJob the first day in the new job
   */
  public record Dates(LocalDate end, LocalDate studyEnd, LocalDate newJob) {

    public Dates {
      requireNonNull(end, "end");
      requireNonNull(studyEnd, "studyEnd");
      requireNonNull(newJob, "newJob");
    }
  }
}
