package transition.naming;

import java.util.Collection;
import java.util.List;
import transition.error.ExitStatus;
import transition.error.UserFacingException;
import transition.model.Named;

/** A name that no role or skill has. The message suggests the nearest ones. */
public final class UnknownNameException extends UserFacingException {

  private static final long serialVersionUID = 1;

  public UnknownNameException(String kind, String typed, Collection<? extends Named> entries) {
    super(ExitStatus.USAGE, message(kind, typed, entries), null);
  }

  private static String message(String kind, String typed, Collection<? extends Named> entries) {
    List<String> near = Suggestions.nearestIds(typed, entries);
    return "unknown "
        + kind
        + " \""
        + typed
        + "\""
        + (near.isEmpty() ? "" : "; did you mean " + Suggestions.oneOf(near) + "?")
        + " (all of them: transition list "
        + kind
        + "s)";
  }
}
