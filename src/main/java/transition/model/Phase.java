package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A part of a roadmap.
 *
 * @param kind what its time is spent on
 * @param note a remark on its place in the roadmap where the guide does not set it
 * @param tasks in the order of study; never empty
 */
public record Phase(
    String title,
    TimeKind kind,
    Span span,
    Optional<String> note,
    List<Task> tasks,
    List<String> resources) {

  public Phase {
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
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

  /** Returns this phase at another place in the roadmap. */
  public Phase placed(Span otherSpan, Optional<String> otherNote) {
    return new Phase(title, kind, otherSpan, otherNote, tasks, resources);
  }
}
