package transition.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.model.Effort;
import transition.model.EffortParser;
import transition.tracking.StudyRecord;

/**
 * Reads and writes lines of the study log: {@code 2026-11-20: 1.5 h, 2.3}, where the task is
 * optional. The day may be emphasized or a link, and may have a weekday next to it.
 */
final class LogLine {

  private static final String DAY_OF_WEEK =
      "(?:\\(?(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?\\)?)?";

  private static final String GAP = "[ :,;·–|-]*";

  /** Applies to {@linkplain NormalizedText normalized form} without emphasis and links. */
  private static final Pattern FORM =
      Pattern.compile(
          (DAY_OF_WEEK + GAP + "(?<day>\\d{4}-\\d\\d-\\d\\d)" + GAP + DAY_OF_WEEK + GAP)
              + ("(?<![ :]-)(?<time>" + EffortParser.WITH_UNIT + "|\\d{1,2}(?=$|[;|]|, ))")
              + "(?! ?[–-] ?\\d{1,2}:\\d)"
              + ("(?:" + GAP + "(?i:task |for )?(?<task>\\d{1,3}\\.\\d{1,3})(?!\\.?\\w| ?%s))?")
                  .formatted("(?i:h|hrs?|hours?|m|mins?|minutes?)\\b")
              + "(?! ?\\d)(?<rest>.*)");

  private static final Pattern SIGNS = Pattern.compile("\\[\\[|\\]\\]|[*_`~]|^[|] ?");
  private static final Pattern TIME = Pattern.compile(EffortParser.WITH_UNIT);
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");

  private static final Effort A_DAY = new Effort(24 * 60);

  private LogLine() {}

  /** Returns the record in a line; empty if it cannot be read. */
  static Optional<StudyRecord> read(String words) {
    Matcher form = FORM.matcher(plain(words));
    if (!form.matches() || isTimeOfDay(form)) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(form.group("day"));
      Optional<String> task = Optional.ofNullable(form.group("task"));
      return EffortParser.parse(form.group("time"))
          .filter(effort -> effort.compareTo(A_DAY) <= 0)
          .map(effort -> new StudyRecord(day, effort, task));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns whether the line begins with a time of day and has the duration after it. */
  private static boolean isTimeOfDay(Matcher form) {
    return form.group("time").contains(":") && TIME.matcher(form.group("rest")).find();
  }

  /** Returns whether a text seems to say on which day somebody studied. */
  static boolean hasDate(String words) {
    return DATE.matcher(plain(words)).find();
  }

  /** Returns whether a text seems to say when or how long somebody studied. */
  static boolean hasFigures(String words) {
    return hasDate(words) || TIME.matcher(plain(words)).find();
  }

  private static String plain(String words) {
    return SIGNS.matcher(NormalizedText.form(words)).replaceAll("").strip();
  }

  /** Writes a line. */
  static String written(StudyRecord record) {
    return record.day()
        + ": "
        + record.time().hoursText()
        + " h"
        + record.task().map(task -> ", " + task).orElse("");
  }
}
