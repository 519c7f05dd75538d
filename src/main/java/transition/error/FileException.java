package transition.error;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A file or stream that cannot be read or written. */
public final class FileException extends UserFacingException {

  private static final long serialVersionUID = 1;

  public FileException(String message) {
    super(ExitStatus.IO, message, null);
  }

  public FileException(String message, Throwable cause) {
    super(ExitStatus.IO, message, cause);
  }

  /** Returns what to say of a file that failed to be read deep inside other work. */
  public static FileException of(UncheckedIOException unread) {
    IOException cause = requireNonNull(unread.getCause());
    String message = String.valueOf(unread.getMessage());
    // Many are made by Java itself, whose message is the name of a class.
    if (!message.equals(cause.toString())) {
      return new FileException("cannot read %s: %s".formatted(message, reason(cause)), unread);
    }
    return new FileException(
        cause instanceof FileSystemException file && file.getFile() != null
            ? "cannot read %s: %s".formatted(file.getFile(), reason(cause))
            : "a file cannot be read: " + reason(cause),
        unread);
  }

  /** Returns why a file cannot be read or written, in a few words. */
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
