package transition.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;

/** The events of a plan's calendar that the front matter names. */
final class EventKeys {

  /** The key with those that are no more: {@code [week-22, session-40..52]}. */
  static final String CANCELLED = "cancelled";

  /** The key with the number of the first session from the day on which a plan was laid out. */
  static final String FIRST_SESSION = "first-session";

  private static final Pattern NUMBERED =
      Pattern.compile("(week|session|phase)-(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");
  private static final Pattern SINGLE =
      Pattern.compile("done|deadline|first-steps-(?:week|month|quarter)");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

  private EventKeys() {}

  /**
   * The keys of the events that are no more.
   *
   * @throws DamagedPlanException if a value is none
   */
  static List<String> cancelled(PlanFile file) {
    return file.values(CANCELLED).stream().flatMap(text -> keys(file, text).stream()).toList();
  }

  private static List<String> keys(PlanFile file, String text) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      if (SINGLE.matcher(text).matches()) {
        return List.of(text);
      }
      throw file.wrong(
          CANCELLED, "\"%s\" is no event; write such as week-22 or session-40..52".formatted(text));
    }
    int first = Integer.parseInt(numbered.group(2));
    int last = numbered.group(3) == null ? first : Integer.parseInt(numbered.group(3));
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> numbered.group(1) + "-" + number)
        .toList();
  }

  /**
   * The number of the first session.
   *
   * @throws DamagedPlanException if the value is none
   */
  static int firstSession(PlanFile file) {
    return file.values(FIRST_SESSION).stream()
        .findFirst()
        .map(
            text -> {
              if (!NUMBER.matcher(text).matches()) {
                throw file.wrong(
                    FIRST_SESSION,
                    "\"%s\" is no number of a session; write such as 40".formatted(text));
              }
              return Integer.parseInt(text);
            })
        .orElse(1);
  }
}
