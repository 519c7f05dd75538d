package transition.catalog.yaml;

import transition.error.ExitStatus;
import transition.error.UserFacingException;
import transition.model.validation.Place;
import transition.model.validation.Problem;

/**
 * A data file is wrong. The message names file, line, column and field, and says what is expected.
 */
public final class InvalidDataException extends UserFacingException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public InvalidDataException(Problem problem) {
    super(ExitStatus.INVALID_DATA, problem.toString(), null);
    this.problem = problem;
  }

  public InvalidDataException(Place place, String problem, String remedy) {
    this(new Problem(place, problem, remedy));
  }

  public Problem problem() {
    return problem;
  }
}
