package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

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

  @Override
  public String toString() {
    return from + BETWEEN + to;
  }
}
