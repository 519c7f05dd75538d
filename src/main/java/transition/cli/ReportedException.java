package transition.cli;

/** The answer itself says what is wrong, so that only an exit status is left to give. */
final class ReportedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  ReportedException(ExitStatus status) {
    this.status = status;
  }

  ExitStatus status() {
    return status;
  }
}
