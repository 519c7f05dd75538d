package transition.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;

/** The events of a plan's calendar that are no more: {@code [week-22, session-40..52]}. */
final class EventKeys {

  private static final Pattern NUMBERED =
      Pattern.compile("(week|session|phase)-(\\d{1,5})(?:\\.\\.(\\d{1,5}))?");
  private static final Pattern SINGLE =
      Pattern.compile("done|deadline|first-steps-(?:week|month|quarter)");

  private EventKeys() {}

  /**
   * The keys of the events that are no more.
   *
   * @throws DamagedPlanException if a value is none
   */
  static List<String> cancelled(PlanFile file) {
    return file.values(PlanInputs.CANCELLED).stream()
        .flatMap(text -> keys(file, text).stream())
        .toList();
  }

  private static List<String> keys(PlanFile file, String text) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      if (SINGLE.matcher(text).matches()) {
        return List.of(text);
      }
      throw file.wrong(
          PlanInputs.CANCELLED,
          "\"%s\" is no event; write such as week-22 or session-40..52".formatted(text));
    }
    int first = Integer.parseInt(numbered.group(2));
    int last = numbered.group(3) == null ? first : Integer.parseInt(numbered.group(3));
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> numbered.group(1) + "-" + number)
        .toList();
  }
}
