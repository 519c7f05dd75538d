package transition.error;

/** A request that cannot be met as it was made. */
public class UsageException extends UserFacingException {

  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(ExitStatus.USAGE, message, null);
  }
}
