package transition.error;

/** Whoever read standard output has stopped reading, as {@code head} does; no error to report. */
public final class ClosedPipeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ClosedPipeException(Throwable cause) {
    super(cause);
  }
}
