package transition.error;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's exit status says. The help text is made from this enum. */
public enum ExitStatus {
  DONE(0, "Done."),
  BUG(1, "A bug in this program; --debug shows the details."),
  USAGE(2, "Wrong usage: a bad option, an unknown role or skill."),
  NO_ANSWER(
      3,
      "No answer: no market has pay for both roles, or a deadline is out of reach. With --check:"
          + " you are behind."),
  INVALID_DATA(4, "A data or settings file is invalid."),
  IO(5, "A file or stream cannot be read or written."),
  INTERRUPTED(130, "Interrupted.");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the exit status of the process. */
  public int code() {
    return code;
  }

  /** Returns codes and meanings, as the help shows them. */
  public static Map<String, String> help() {
    Map<String, String> help = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      help.put(Integer.toString(status.code), status.meaning);
    }
    return help;
  }
}
