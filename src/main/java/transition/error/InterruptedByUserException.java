package transition.error;

/** The user does not want to answer a question. Nothing is written, and nothing is said. */
public final class InterruptedByUserException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
