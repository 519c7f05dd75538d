package transition.planfile;

import transition.error.ExitStatus;
import transition.error.UserFacingException;

/** A file that cannot be read as a plan. The message names file and line, and says what to do. */
public final class DamagedPlanException extends UserFacingException {

  private static final long serialVersionUID = 1;

  /**
   * Creates an exception for a line.
   *
   * @param line from 1
   */
  public DamagedPlanException(String file, int line, String problem) {
    super(ExitStatus.INVALID_DATA, file + ":" + line + ": " + problem, null);
  }
}
