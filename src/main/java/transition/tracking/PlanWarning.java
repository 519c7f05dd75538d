package transition.tracking;

import static java.util.Objects.requireNonNull;

/**
 * What in a plan's file is not as it should be, though the plan can be read.
 *
 * @param line from 1
 * @param message a sentence without the line and without a full stop
 */
public record PlanWarning(int line, String message) {

  public PlanWarning {
    requireNonNull(message, "message");
  }

  /** Returns it as a sentence that names the line. */
  public String sentence() {
    return "Line " + line + ": " + message + ".";
  }
}
