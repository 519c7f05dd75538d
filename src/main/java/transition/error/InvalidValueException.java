package transition.error;

/**
 * A text that cannot be the value of an option, a setting or a key. The message quotes the text;
 * whoever read it knows the place, and names that in front.
 */
public final class InvalidValueException extends UsageException {

  private static final long serialVersionUID = 1;

  public InvalidValueException(String message) {
    super(message);
  }
}
