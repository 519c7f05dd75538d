package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;

/**
 * An entry of the study log.
 *
 * @param task the number of the task studied for; empty if not stated
 */
public record StudyRecord(LocalDate day, Effort time, Optional<String> task) {

  public StudyRecord {
    requireNonNull(day, "day");
    requireNonNull(time, "time");
    requireNonNull(task, "task");
  }
}
