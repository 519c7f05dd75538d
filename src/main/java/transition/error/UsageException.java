package transition.error;

/** The user asked for something that cannot be. The message says what is wrong and what to do. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
