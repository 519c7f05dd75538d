package transition.catalog;

import java.util.HashSet;
import java.util.Set;
import transition.catalog.yaml.WrongValueException;

/** Accepts each value only once. */
final class UniqueValues<T> {

  private final Set<T> taken = new HashSet<>();
  private final String problem;
  private final String remedy;

  /**
   * Creates an empty set of values.
   *
   * @param problem what is wrong with a repeated value
   * @param remedy what to do about it
   */
  UniqueValues(String problem, String remedy) {
    this.problem = problem;
    this.remedy = remedy;
  }

  /**
   * Returns the value.
   *
   * @throws WrongValueException if it was given before
   */
  T take(T value) {
    if (!taken.add(value)) {
      throw new WrongValueException(problem, remedy);
    }
    return value;
  }
}
