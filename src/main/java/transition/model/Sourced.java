package transition.model;

import java.util.List;

/**
 * A part of a guide, with where it is from.
 *
 * @param borrowedFrom empty if the transition's own guide says it; otherwise the guides that the
 *     shared playbook took it from
 */
public record Sourced<T>(List<T> items, List<Source> borrowedFrom) {

  public Sourced {
    items = List.copyOf(items);
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  /** What the transition's own guide says. */
  public static <T> Sourced<T> own(List<T> items) {
    return new Sourced<>(items, List.of());
  }
}
