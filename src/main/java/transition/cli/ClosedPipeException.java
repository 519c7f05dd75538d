package transition.cli;

/** Whoever read standard output has stopped reading, as {@code head} does; no error to report. */
final class ClosedPipeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ClosedPipeException(Throwable cause) {
    super(cause);
  }
}
