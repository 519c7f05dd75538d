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
 */
public record Task(String text, Optional<Skill> teaches, OptionalInt sharePercent) {

  public Task {
    requireNonNull(text, "text");
    requireNonNull(teaches, "teaches");
    if (sharePercent.isPresent()
        && (sharePercent.getAsInt() < 1 || sharePercent.getAsInt() > 100)) {
      throw new IllegalArgumentException("a task's share is 1 to 100 percent");
    }
  }
}
