package transition.catalog;

import java.util.HashSet;
import java.util.Set;
import transition.catalog.yaml.WrongValueException;

/** Values of which each may be given once. */
final class UniqueValues<T> {

  private final Set<T> taken = new HashSet<>();
  private final String problem;
  private final String remedy;

  /**
   * None is given yet.
   *
   * @param problem what is wrong with a value that is given again
   * @param remedy what to do about it
   */
  UniqueValues(String problem, String remedy) {
    this.problem = problem;
    this.remedy = remedy;
  }

  /**
   * The value itself.
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
