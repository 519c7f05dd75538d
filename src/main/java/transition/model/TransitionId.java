package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The id of a transition, such as "backend-to-mlops".
 *
 * @param from the id of the current role
 * @param to the id of the target role
 */
public record TransitionId(String from, String to) {

  private static final String BETWEEN = "-to-";

  public TransitionId {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /**
   * Returns every way to split a text, shortest first role first, because ids may contain "-to-".
   */
  public static List<TransitionId> readings(String text) {
    List<TransitionId> readings = new ArrayList<>();
    for (int i = text.indexOf(BETWEEN); i >= 0; i = text.indexOf(BETWEEN, i + 1)) {
      readings.add(new TransitionId(text.substring(0, i), text.substring(i + BETWEEN.length())));
    }
    return readings;
  }

  /** Returns how to split a text, preferably into two of some ids; empty if it cannot be split. */
  public static Optional<TransitionId> reading(String text, Collection<String> ids) {
    List<TransitionId> readings = readings(text);
    return readings.stream()
        .filter(one -> ids.contains(one.from) && ids.contains(one.to))
        .findFirst()
        .or(() -> readings.stream().findFirst());
  }

  @Override
  public String toString() {
    return from + BETWEEN + to;
  }
}
