package transition.files;

import java.io.IOException;

/** A file is not what it was when it was read, so it was not written. */
public final class ChangedMeanwhileException extends IOException {

  private static final long serialVersionUID = 1;

  public ChangedMeanwhileException() {
    super("another program changed it meanwhile; look at it, and try again");
  }
}
