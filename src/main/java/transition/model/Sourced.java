package transition.model;

import java.util.List;

/**
 * A part of a guide with its origin.
 *
 * @param borrowedFrom empty if the part is from the transition's own guide; otherwise the guides
 *     from which the shared playbook took it
 */
public record Sourced<T>(List<T> items, List<Source> borrowedFrom) {

  public Sourced {
    items = List.copyOf(items);
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  /** Returns this part without what is from another guide. */
  public Sourced<T> withoutBorrowed() {
    return borrowedFrom.isEmpty() ? this : own(List.of());
  }

  /** Returns a part of the transition's own guide. */
  public static <T> Sourced<T> own(List<T> items) {
    return new Sourced<>(items, List.of());
  }
}
