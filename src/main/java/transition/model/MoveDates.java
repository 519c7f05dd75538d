package transition.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The dates of a move.
 *
 * @param end the last day of the transition's own phases
 * @param studyEnd the last day of study
 * @param newJob the first day in the new job
 */
public record MoveDates(LocalDate end, LocalDate studyEnd, LocalDate newJob) {

  public MoveDates {
    requireNonNull(end, "end");
    requireNonNull(studyEnd, "studyEnd");
    requireNonNull(newJob, "newJob");
  }
}
