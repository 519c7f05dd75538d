package transition.error;

/**
 * The question is well formed, but the data has no answer to it. The message says what there is.
 */
public class NoAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NoAnswerException(String message) {
    super(message);
  }
}
