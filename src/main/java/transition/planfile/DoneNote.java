package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import transition.model.Effort;
import transition.model.EffortParser;

/**
 * The note after a task that is done: {@code (done 2026-12-05, 5 h)}, with a day, a time or both.
 * The notes of other task lists are read, too: {@code ✅ 2026-12-05}, {@code [completion::
 * 2026-12-05]} and {@code @done(2026-12-05)}.
 *
 * @param start its start in the text of the task
 * @param end its end in the text of the task
 */
record DoneNote(Optional<LocalDate> on, Optional<Effort> took, int start, int end) {

  /** Applies to {@linkplain NormalizedText normalized form}. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\(done(?: (\\d{4}-\\d\\d-\\d\\d))?(?:,? (%s))?\\)".formatted(EffortParser.WITH_UNIT)
              + "|✅ ?(\\d{4}-\\d\\d-\\d\\d)"
              + "|[\\[(]completion:: ?(\\d{4}-\\d\\d-\\d\\d)[^\\])]{0,20}[\\])]"
              + "|@done\\((\\d{4}-\\d\\d-\\d\\d)[^)]{0,20}\\)");

  DoneNote {
    requireNonNull(on, "on");
    requireNonNull(took, "took");
  }

  /** Returns the last note in the text of a task. */
  static Optional<DoneNote> in(String words) {
    NormalizedText normalized = NormalizedText.of(words);
    Matcher notes = FORM.matcher(normalized.text());
    Optional<DoneNote> last = Optional.empty();
    while (notes.find()) {
      Optional<LocalDate> on =
          Stream.of(1, 3, 4, 5)
              .map(notes::group)
              .filter(Objects::nonNull)
              .findFirst()
              .flatMap(DoneNote::day);
      Optional<Effort> took = Optional.ofNullable(notes.group(2)).flatMap(EffortParser::parse);
      last =
          Optional.of(
              new DoneNote(on, took, normalized.start(notes.start()), normalized.end(notes.end())));
    }
    return last;
  }

  /** Writes a note. */
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
