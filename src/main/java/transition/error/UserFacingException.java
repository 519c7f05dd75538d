package transition.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure that the user is told about in one sentence: what is wrong, where, and what to do. The
 * message has no full stop.
 */
public abstract class UserFacingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  protected UserFacingException(ExitStatus status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** Returns the status with which the program ends. */
  public final ExitStatus status() {
    return status;
  }

  /** Returns the sentence. */
  public final String sentence() {
    return String.valueOf(getMessage());
  }
}
