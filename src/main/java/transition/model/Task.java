package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of work in a phase.
 *
 * @param teaches the missing skill that it teaches; someone who knows that skill can skip the task
 * @param sharePercent its share of the phase's effort, 1 to 100; empty for an equal part of what is
 *     left after the given shares
 * @param throughout whether it is done a little at a time for as long as its phase lasts, beside
 *     the other tasks
 * @param courseLength how long the course that it names takes by its publisher; empty if not known
 */
public record Task(
    String text,
    Optional<Skill> teaches,
    OptionalInt sharePercent,
    boolean throughout,
    Optional<CourseLength> courseLength) {

  public Task {
    requireNonNull(text, "text");
    requireNonNull(teaches, "teaches");
    requireNonNull(courseLength, "courseLength");
    if (sharePercent.isPresent()
        && (sharePercent.getAsInt() < 1 || sharePercent.getAsInt() > 100)) {
      throw new IllegalArgumentException("a task's share is 1 to 100 percent");
    }
  }

  /** Creates a task that is done before the next one begins. */
  public Task(String text, Optional<Skill> teaches, OptionalInt sharePercent) {
    this(text, teaches, sharePercent, false, Optional.empty());
  }

  /** Returns this task without a share of its own. */
  public Task withoutShare() {
    return new Task(text, teaches, OptionalInt.empty(), throughout, courseLength);
  }
}
