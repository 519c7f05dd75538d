package transition.model;

import java.util.List;

/**
 * A part of a guide, with where it is from.
 *
 * @param borrowedFrom empty if the transition's own guide says it; otherwise the guides that the
 *     shared playbook took it from
 */
public record Part<T>(List<T> items, List<Source> borrowedFrom) {

  public Part {
    items = List.copyOf(items);
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  /** What the transition's own guide says. */
  public static <T> Part<T> own(List<T> items) {
    return new Part<>(items, List.of());
  }
}
