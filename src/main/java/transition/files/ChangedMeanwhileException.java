package transition.files;

import java.io.IOException;

/** A file that was not written, because it has changed since it was read. */
public final class ChangedMeanwhileException extends IOException {

  private static final long serialVersionUID = 1;

  public ChangedMeanwhileException() {
    super("another program changed it meanwhile; check it and try again");
  }
}
