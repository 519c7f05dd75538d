package transition.cli;

/** A file or stream cannot be read or written. The message names it and says what to do. */
final class FileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FileException(String message) {
    super(message);
  }

  FileException(String message, Throwable cause) {
    super(message, cause);
  }
}
