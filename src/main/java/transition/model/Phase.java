package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A part of a roadmap.
 *
 * @param note what a reader should know of its placing, where that is not the guide's own
 * @param tasks in the order in which they are done; never empty
 */
public record Phase(
    String title, Span span, Optional<String> note, List<Task> tasks, List<String> resources) {

  public Phase {
    requireNonNull(title, "title");
    requireNonNull(span, "span");
    requireNonNull(note, "note");
    tasks = List.copyOf(tasks);
    resources = List.copyOf(resources);
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("a phase has at least one task");
    }
    int shared = tasks.stream().mapToInt(task -> task.sharePercent().orElse(0)).sum();
    boolean someEqual = tasks.stream().anyMatch(task -> task.sharePercent().isEmpty());
    if (someEqual ? shared >= 100 : shared != 100) {
      throw new IllegalArgumentException("the shares of a phase's tasks must add up to 100%");
    }
  }

  /** The same phase at another place. */
  public Phase placed(Span otherSpan, Optional<String> otherNote) {
    return new Phase(title, otherSpan, otherNote, tasks, resources);
  }
}
