package transition.planfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.model.Effort;
import transition.planner.StudyRecord;

/** A line of the study log: {@code 2026-11-20: 1.5 h, 2.3}, where the task may be left out. */
final class LogLine {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)\\s*[:,·–-]?\\s*(\\d{1,5}(?:\\.\\d{1,2})?)\\s*h(?:ours?)?(?![\\w])"
              + "(?:[\\s:,·–*_-]*(\\d{1,3}\\.\\d{1,3})(?!\\.?\\w))?(?s:.*)");

  private LogLine() {}

  /** What it says; empty if it is no such line. */
  static Optional<StudyRecord> read(String words) {
    Matcher form = FORM.matcher(words);
    try {
      return form.matches()
          ? Optional.of(
              new StudyRecord(
                  LocalDate.parse(form.group(1)),
                  Effort.ofHours(new BigDecimal(form.group(2))),
                  Optional.ofNullable(form.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As it is written. */
  static String written(StudyRecord record) {
    return record.day()
        + ": "
        + record.time().hoursText()
        + " h"
        + record.task().map(task -> ", " + task).orElse("");
  }
}
