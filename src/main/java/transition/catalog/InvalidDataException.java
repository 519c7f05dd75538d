package transition.catalog;

import transition.model.Place;
import transition.model.Problem;

/**
 * A data file is wrong. The message names file, line, column and field, and says what is expected.
 */
public final class InvalidDataException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  InvalidDataException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  InvalidDataException(Place place, String problem, String remedy) {
    this(new Problem(place, problem, remedy));
  }

  Problem problem() {
    return problem;
  }
}
