package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;

/**
 * Study that the user has written down.
 *
 * @param task the number of the task that it was for; empty where that is not said
 */
public record StudyRecord(LocalDate day, Effort time, Optional<String> task) {

  public StudyRecord {
    requireNonNull(day, "day");
    requireNonNull(time, "time");
    requireNonNull(task, "task");
  }
}
