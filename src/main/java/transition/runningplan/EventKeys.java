package transition.runningplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import transition.export.PlanCalendar;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;
import transition.planner.Roadmap;

/** The events of a plan's calendar that are no more: {@code [week-22, session-40..52]}. */
public final class EventKeys {

  private static final Pattern NUMBERED =
      Pattern.compile("(week|session|phase)-(\\d{1,5})(?:\\.\\.(\\d{1,5}))?");
  private static final Pattern SINGLE =
      Pattern.compile("done|deadline|first-steps-(?:week|month|quarter)");

  private EventKeys() {}

  /**
   * Returns the events that disappear when a plan is laid out again, as front matter has them.
   *
   * @param file the plan's, with those that were gone before
   * @param from the first day that is laid out; events before it stay as they were
   * @throws DamagedPlanException if the file names something that is no event
   */
  static List<String> gone(PlanFile file, Roadmap before, Roadmap after, LocalDate from) {
    Set<String> gone = new LinkedHashSet<>(cancelled(file));
    gone.addAll(PlanCalendar.keys(before, from));
    gone.removeAll(PlanCalendar.keys(after, from));
    return written(gone);
  }

  /**
   * Returns the keys of events that have disappeared.
   *
   * @throws DamagedPlanException if a value is none
   */
  public static List<String> cancelled(PlanFile file) {
    return file.values(PlanFrontMatter.CANCELLED).stream()
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
          PlanFrontMatter.CANCELLED,
          "\"%s\" is not an event; write one such as week-22 or session-40..52".formatted(text));
    }
    int first = Integer.parseInt(numbered.group(2));
    int last = numbered.group(3) == null ? first : Integer.parseInt(numbered.group(3));
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> numbered.group(1) + "-" + number)
        .toList();
  }

  /** Writes consecutive numbers of a kind as one range. */
  private static List<String> written(Set<String> keys) {
    TreeMap<String, TreeSet<Integer>> numbers = new TreeMap<>();
    List<String> written = new ArrayList<>();
    for (String key : keys) {
      Matcher numbered = NUMBERED.matcher(key);
      if (numbered.matches()) {
        numbers
            .computeIfAbsent(numbered.group(1), kind -> new TreeSet<>())
            .add(Integer.parseInt(numbered.group(2)));
      } else {
        written.add(key);
      }
    }
    numbers.forEach(
        (kind, some) ->
            some.stream()
                .filter(number -> !some.contains(number - 1))
                .map(first -> range(kind, first, some))
                .forEach(written::add));
    return written;
  }

  private static String range(String kind, int first, Set<Integer> numbers) {
    int last = first;
    while (numbers.contains(last + 1)) {
      last++;
    }
    return kind + "-" + first + (last == first ? "" : ".." + last);
  }
}
