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
 * The brackets after a task: {@code (20 h, 2026-11-23 – 12-06)}, {@code (2 h, Mon 2026-11-23
 * 19:00–21:00)}, or {@code (20 h, left out)}; {@code (5 h, throughout 2026-11-23 – 12-06)} where
 * the task is done beside others; in plans of older versions {@code (20 h, to 2026-12-06)}.
 *
 * @param start the first day, if given
 * @param end the last day; empty if the task is left out
 * @param from the time at which it begins on its first day, if given
 * @param until the time at which it ends on its last day, if given
 * @param leftOut whether the user skips the task
 * @param throughout whether it is done beside the other tasks of its phase
 * @param first the start of the brackets in the text of the task
 * @param last the end of the brackets in the text of the task
 */
record TaskTimes(
    Effort effort,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalTime> from,
    Optional<LocalTime> until,
    boolean leftOut,
    boolean throughout,
    int first,
    int last) {

  static final String LEFT_OUT = "left out";

  private static final String THROUGHOUT = "throughout ";

  /** Midnight at the end of a day, as written; parsed as the start of the next one. */
  private static final String MIDNIGHT = "24:00";

  private static final String DAY = "(2\\d{3}-\\d\\d-\\d\\d)";
  private static final String LATER_DAY = "((?:2\\d{3}-)?\\d\\d-\\d\\d)";
  private static final String TIME = "(\\d\\d:\\d\\d)";
  private static final String TO = " ?[–-] ?";
  private static final String WEEKDAY = "\\p{L}{2,9}\\.? ";

  /** Applies to {@linkplain NormalizedText normalized form}. */
  private static final Pattern FORM =
      Pattern.compile(
          ("\\((%1$s)(?:, ?(?:%2$s|to %3$s|(?:%8$s)?%3$s(?:%4$s%5$s)?"
                  + "|(?:%8$s)?%6$s%3$s %7$s(?:%4$s(?:%6$s%5$s )?%7$s)))?\\)")
              .formatted(
                  EffortParser.WITH_UNIT, LEFT_OUT, DAY, TO, LATER_DAY, WEEKDAY, TIME, THROUGHOUT));

  TaskTimes {
    requireNonNull(effort, "effort");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /**
   * Returns the last brackets in a text with dates that exist; brackets without dates only if there
   * are no others.
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
        // There is no such date, so the brackets are the user's own.
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
        form.group().contains(THROUGHOUT),
        normalized.start(form.start()),
        normalized.end(form.end()));
  }

  /** Parses a day that may lack its year, as the first such day from another day on. */
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

  /**
   * Returns whether there are dates, or the task is left out. A mere effort may be the user's own.
   */
  boolean isOfPlan() {
    return end.isPresent() || leftOut;
  }

  /** Returns the day of the last minute: the day before if the task ends at midnight. */
  Optional<LocalDate> lastDay() {
    boolean midnight = until.filter(LocalTime.MIDNIGHT::equals).isPresent() && !start.equals(end);
    return end.map(day -> midnight ? day.minusDays(1) : day);
  }

  /** Writes the brackets of a task that is left out, with the effort that it had before. */
  static String leftOut(Optional<TaskTimes> before) {
    String hours = before.map(TaskTimes::effort).orElse(Effort.ZERO).hoursText();
    return "(" + hours + " h, " + LEFT_OUT + ")";
  }
}
