package transition.error;

/** A valid request to which the data has no answer. The message says what there is instead. */
public class NoAnswerException extends UserFacingException {

  private static final long serialVersionUID = 1;

  public NoAnswerException(String message) {
    super(ExitStatus.NO_ANSWER, message, null);
  }
}
