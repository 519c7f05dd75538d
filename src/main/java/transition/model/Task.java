package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A thing to do in a phase.
 *
 * @param teaches the missing skill that it teaches; someone who knows that skill can leave it out
 * @param sharePercent its part of the phase's effort, 1 to 100; empty for an equal part of what the
 *     others leave
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
