package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import transition.model.Effort;
import transition.model.EffortParser;

/**
 * What stands in brackets behind a task: {@code (20 h, 2026-11-23 – 12-06)}, {@code (2 h, Mon
 * 2026-11-23 19:00–21:00)}, or {@code (20 h, left out)}; {@code (20 h, to 2026-12-06)} in plans of
 * older versions. It is read in whatever form an editor has given it.
 *
 * @param start the first day, if it is there
 * @param end the last day; empty if the task is left out
 * @param from when it begins on its first day, if that is there
 * @param until when it ends on its last day, if that is there
 * @param leftOut whether the user does without the task
 * @param first where it begins in the words of the task
 * @param last where it ends there
 */
record TaskTimes(
    Effort effort,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalTime> from,
    Optional<LocalTime> until,
    boolean leftOut,
    int first,
    int last) {

  static final String LEFT_OUT = "left out";

  /** The end of a day, as it is written: the beginning of the next one. */
  private static final String MIDNIGHT = "24:00";

  private static final String DAY = "(2\\d{3}-\\d\\d-\\d\\d)";
  private static final String LATER_DAY = "((?:2\\d{3}-)?\\d\\d-\\d\\d)";
  private static final String TIME = "(\\d\\d:\\d\\d)";
  private static final String TO = " ?[–-] ?";
  private static final String WEEKDAY = "\\p{L}{2,9}\\.? ";

  /** In {@linkplain NormalizedText one form}. */
  private static final Pattern FORM =
      Pattern.compile(
          ("\\((%1$s)(?:, ?(?:%2$s|to %3$s|%3$s(?:%4$s%5$s)?"
                  + "|%6$s%3$s %7$s(?:%4$s(?:%6$s%5$s )?%7$s)))?\\)")
              .formatted(EffortParser.WITH_UNIT, LEFT_OUT, DAY, TO, LATER_DAY, WEEKDAY, TIME));

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
    NormalizedText normalized = NormalizedText.of(words);
    Matcher forms = FORM.matcher(normalized.text());
    Optional<TaskTimes> last = Optional.empty();
    while (forms.find()) {
      try {
        TaskTimes times = of(forms, normalized);
        last = times.isOfPlan() || last.isEmpty() ? Optional.of(times) : last;
      } catch (DateTimeException e) {
        // A date that no calendar has: the brackets are the user's own.
      }
    }
    return last;
  }

  private static TaskTimes of(Matcher form, NormalizedText normalized) {
    Optional<LocalDate> start =
        Optional.ofNullable(form.group(3))
            .or(() -> Optional.ofNullable(form.group(5)))
            .map(LocalDate::parse);
    boolean midnight = MIDNIGHT.equals(form.group(8));
    Optional<LocalDate> end =
        Optional.ofNullable(form.group(2))
            .map(LocalDate::parse)
            .or(() -> start.map(day -> later(day, form.group(form.group(5) == null ? 4 : 7))));
    return new TaskTimes(
        EffortParser.parse(form.group(1)).orElseThrow(),
        start,
        midnight ? end.map(day -> day.plusDays(1)) : end,
        Optional.ofNullable(form.group(6)).map(LocalTime::parse),
        Optional.ofNullable(form.group(8))
            .map(time -> midnight ? LocalTime.MIDNIGHT : LocalTime.parse(time)),
        form.group().contains(LEFT_OUT),
        normalized.start(form.start()),
        normalized.end(form.end()));
  }

  /** Returns the first day from another one on that a text means, which may leave out the year. */
  private static LocalDate later(LocalDate first, @Nullable String text) {
    if (text == null) {
      return first;
    }
    if (text.length() > "12-06".length()) {
      LocalDate day = LocalDate.parse(text);
      return day.isBefore(first) ? first : day;
    }
    MonthDay day = MonthDay.parse("--" + text);
    int year = first.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isBefore(first)) {
      year++;
    }
    return day.atYear(year);
  }

  /** Whether it says when the task is, or that it is left out; a mere time may be the user's. */
  boolean isOfPlan() {
    return end.isPresent() || leftOut;
  }

  /** The last day with a minute of the task: the one before an end at midnight. */
  Optional<LocalDate> lastDay() {
    boolean midnight = until.filter(LocalTime.MIDNIGHT::equals).isPresent() && !start.equals(end);
    return end.map(day -> midnight ? day.minusDays(1) : day);
  }

  /** As it is written behind a task that is left out, whatever stood there before. */
  static String leftOut(Optional<TaskTimes> before) {
    String hours = before.map(TaskTimes::effort).orElse(Effort.ZERO).hoursText();
    return "(" + hours + " h, " + LEFT_OUT + ")";
  }
}
