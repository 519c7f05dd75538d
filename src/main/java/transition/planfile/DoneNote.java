package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.model.Effort;

/**
 * What stands behind a task that is done: {@code (done 2026-12-05, 5 h)}, with day, time or both.
 * The sign that some editors put before the day is read, too.
 *
 * @param start where it begins in the words of the task
 * @param end where it ends there
 */
record DoneNote(Optional<LocalDate> on, Optional<Effort> took, int start, int end) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\(done(?=\\s)(?:\\s+(\\d{4}-\\d\\d-\\d\\d))?(?:,?\\s+(\\d{1,5}(?:\\.\\d{1,2})?)\\s*h)?\\)"
              + "|✅\\s*(\\d{4}-\\d\\d-\\d\\d)");

  DoneNote {
    requireNonNull(on, "on");
    requireNonNull(took, "took");
  }

  /** The last one in the words of a task. */
  static Optional<DoneNote> in(String words) {
    Matcher notes = FORM.matcher(words);
    Optional<DoneNote> last = Optional.empty();
    while (notes.find()) {
      Optional<LocalDate> on =
          Optional.ofNullable(notes.group(1))
              .or(() -> Optional.ofNullable(notes.group(3)))
              .flatMap(DoneNote::day);
      Optional<Effort> took =
          Optional.ofNullable(notes.group(2)).map(BigDecimal::new).map(Effort::ofHours);
      last = Optional.of(new DoneNote(on, took, notes.start(), notes.end()));
    }
    return last;
  }

  /** As it is written. */
  static String written(Optional<LocalDate> on, Optional<Effort> took) {
    String day = on.map(date -> " " + date).orElse("");
    String time = took.map(effort -> " " + effort.hoursText() + " h").orElse("");
    return "(done" + day + (day.isEmpty() || time.isEmpty() ? "" : ",") + time + ")";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
