package transition.error;

/** The answer itself says what is wrong, so that only an exit status is left to give. */
public final class ReportedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  public ReportedException(ExitStatus status) {
    this.status = status;
  }

  public ExitStatus status() {
    return status;
  }
}
