package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import transition.model.Effort;

/**
 * What stands in brackets behind a task: {@code (20 h, 2026-11-23 – 12-06)}, {@code (2 h, Mon
 * 2026-11-23 19:00–21:00)}, or {@code (20 h, left out)}; {@code (20 h, to 2026-12-06)} in plans of
 * older versions.
 *
 * @param start the first day, if it is there
 * @param end the last day; empty if the task is left out
 * @param from when it begins on its first day, if that is there
 * @param until when it ends on its last day, if that is there
 * @param first where it begins in the words of the task
 * @param last where it ends there
 */
record TaskTimes(
    Effort effort,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalTime> from,
    Optional<LocalTime> until,
    int first,
    int last) {

  static final String LEFT_OUT = "left out";

  /** The end of a day, as it is written: the beginning of the next one. */
  private static final String MIDNIGHT = "24:00";

  private static final String DAY = "(2[01]\\d\\d-\\d\\d-\\d\\d)";
  private static final String LATER_DAY = "((?:2[01]\\d\\d-)?\\d\\d-\\d\\d)";
  private static final String TIME = "(\\d\\d:\\d\\d)";
  private static final Pattern FORM =
      Pattern.compile(
          "\\((\\d{1,5}(?:\\.\\d{1,2})?)\\s+h(?:,\\s+(?:"
              + LEFT_OUT.replace(" ", "\\s+")
              + "|to\\s+"
              + DAY
              + "|"
              + DAY
              + "(?:\\s+[–-]\\s+"
              + LATER_DAY
              + ")?|\\p{L}{3}\\s+"
              + DAY
              + "\\s+"
              + TIME
              + "(?:\\s*[–-]\\s*(?:\\p{L}{3}\\s+"
              + LATER_DAY
              + "\\s+)?"
              + TIME
              + ")))?\\)");

  TaskTimes {
    requireNonNull(effort, "effort");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /**
   * The last one in the words of a task whose dates there can be; one without dates only if no
   * other is there.
   */
  static Optional<TaskTimes> in(String words) {
    Matcher forms = FORM.matcher(words);
    Optional<TaskTimes> last = Optional.empty();
    while (forms.find()) {
      try {
        TaskTimes times = of(forms);
        last = times.isOfPlan(words) || last.isEmpty() ? Optional.of(times) : last;
      } catch (DateTimeException e) {
        // A date that no calendar has: the brackets are the user's own.
      }
    }
    return last;
  }

  private static TaskTimes of(Matcher form) {
    Optional<LocalDate> start =
        Optional.ofNullable(form.group(3))
            .or(() -> Optional.ofNullable(form.group(5)))
            .map(LocalDate::parse);
    Optional<LocalDate> end =
        Optional.ofNullable(form.group(2))
            .map(LocalDate::parse)
            .or(() -> start.map(day -> later(day, form.group(form.group(5) == null ? 4 : 7))));
    boolean midnight = MIDNIGHT.equals(form.group(8));
    return new TaskTimes(
        Effort.ofHours(new BigDecimal(form.group(1))),
        start,
        midnight ? end.map(day -> day.plusDays(1)) : end,
        Optional.ofNullable(form.group(6)).map(LocalTime::parse),
        Optional.ofNullable(form.group(8))
            .map(time -> midnight ? LocalTime.MIDNIGHT : LocalTime.parse(time)),
        form.start(),
        form.end());
  }

  /** The day of a text that leaves out the year where it is that of the first day. */
  private static LocalDate later(LocalDate first, @Nullable String text) {
    if (text == null) {
      return first;
    }
    LocalDate day =
        LocalDate.parse(text.length() == "12-06".length() ? first.getYear() + "-" + text : text);
    return day.isBefore(first) ? first : day;
  }

  /** Whether it says when the task is, or that it is left out; a mere time may be the user's. */
  boolean isOfPlan(String words) {
    return end.isPresent() || isLeftOut(words);
  }

  /** The last day with a minute of the task: the one before an end at midnight. */
  Optional<LocalDate> lastDay() {
    boolean midnight = until.filter(LocalTime.MIDNIGHT::equals).isPresent() && !start.equals(end);
    return end.map(day -> midnight ? day.minusDays(1) : day);
  }

  /** Whether the user does without the task. */
  boolean isLeftOut(String words) {
    return end.isEmpty() && words.substring(first, last).contains("left");
  }

  /** As it is written behind a task that is left out, whatever stood there before. */
  static String leftOut(Optional<TaskTimes> before) {
    String hours = before.map(TaskTimes::effort).orElse(Effort.ZERO).hoursText();
    return "(" + hours + " h, " + LEFT_OUT + ")";
  }
}
