package transition.error;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A file or stream cannot be read or written. The message names it and says what to do. */
public final class FileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public FileException(String message) {
    super(message);
  }

  public FileException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Why something cannot be read or written, in a few words. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    // The whole message has the name once more.
    String reason = e instanceof FileSystemException file ? file.getReason() : null;
    return reason != null ? reason : String.valueOf(e.getMessage());
  }
}
