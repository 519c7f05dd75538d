package transition.tracking;

import java.util.regex.Pattern;

/** Numbers by which tasks and first steps of a plan are named. */
public final class TaskNumber {

  private static final Pattern FORM = Pattern.compile("\\d{1,3}\\.\\d{1,3}|[Ff]\\d{1,3}");

  private TaskNumber() {}

  /** Returns whether a text has the form of a task's number, "2.3", or of a first step's, "F1". */
  public static boolean matches(String text) {
    return FORM.matcher(text).matches();
  }
}
