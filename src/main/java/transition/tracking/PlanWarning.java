package transition.tracking;

import static java.util.Objects.requireNonNull;

/**
 * A flaw in a plan's file that does not keep it from being read.
 *
 * @param line from 1
 * @param message a sentence without the line number and without a full stop
 */
public record PlanWarning(int line, String message) {

  public PlanWarning {
    requireNonNull(message, "message");
  }

  /** Returns the message as a sentence that names the line. */
  public String sentence() {
    return "Line " + line + ": " + message + ".";
  }
}
