package transition.request;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.error.InvalidValueException;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Session;

/**
 * Study at fixed times: {@code mon,wed 19:00-21:00} or {@code mon-fri 7:00-8:00}, with
 * {@code @2027-03-01..2027-04-30} behind it for some days.
 *
 * @param days empty for all days that no other value names
 */
public record SessionSpec(List<Session> sessions, Optional<DateRange> days) {

  private static final Pattern FORM =
      Pattern.compile("(\\S+(?:(?<=,) +\\S+)*) +(\\d{1,2}):(\\d{2}) *- *(\\d{1,2}):(\\d{2})");
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int SHORTEST_NAME = 3;

  public SessionSpec {
    sessions = List.copyOf(sessions);
  }

  /**
   * Reads a value.
   *
   * @throws InvalidValueException if it names no days, or no times that follow each other
   */
  public static SessionSpec parse(String text) {
    int at = text.indexOf('@');
    String sessions = (at < 0 ? text : text.substring(0, at)).strip();
    Matcher parts = FORM.matcher(sessions);
    if (!parts.matches()) {
      throw wrong(
          sessions,
          "is not a study session; write days and times, such as \"mon,wed 19:00-21:00\"");
    }
    int start = minutes(sessions, parts.group(2), parts.group(3));
    int end = minutes(sessions, parts.group(4), parts.group(5));
    if (end <= start) {
      throw wrong(
          sessions,
          "does not end after it begins; write what is after 24:00 as a session of the next day");
    }
    return new SessionSpec(
        days(sessions, parts.group(1)).stream()
            .map(
                day ->
                    new Session(day, LocalTime.of(start / 60, start % 60), new Effort(end - start)))
            .toList(),
        at < 0 ? Optional.empty() : Optional.of(Values.days(text.substring(at + 1))));
  }

  private static int minutes(String text, String hour, String minute) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    if (minutes > 59 || hours * 60 + minutes > MINUTES_A_DAY) {
      throw wrong(text, "has an impossible time; times go from 0:00 to 24:00");
    }
    return hours * 60 + minutes;
  }

  /** Returns the days of {@code mon,wed} or {@code mon-fri}, each once. */
  private static List<DayOfWeek> days(String text, String names) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : names.split(", *", -1)) {
      String[] ends = part.split("-", 2);
      DayOfWeek day = day(text, ends[0]);
      DayOfWeek last = day(text, ends[ends.length - 1]);
      days.add(day);
      while (day != last) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return days.stream().distinct().toList();
  }

  private static DayOfWeek day(String text, String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (wanted.length() >= SHORTEST_NAME && day.name().startsWith(wanted)) {
        return day;
      }
    }
    throw wrong(
        text,
        "has \"%s\" where a weekday belongs; they are mon, tue, wed, thu, fri, sat, sun"
            .formatted(name));
  }

  private static InvalidValueException wrong(String text, String why) {
    return new InvalidValueException("\"" + text + "\" " + why);
  }
}
