package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.model.Effort;
import transition.model.EffortParser;

/**
 * The brackets after a first step: {@code (1 h, by 2027-01-10)}, {@code (with 1.2, by 2027-02-05)}
 * or {@code (part of 1.2, by 2027-01-20; the guide wants this in the first week)}. Plans of older
 * versions have the day in the heading alone.
 *
 * @param does the number of the task that the step is, or is a part of
 * @param first the start of the brackets in the text of the step
 * @param last the end of the brackets in the text of the step
 */
record StepTimes(
    Effort hours, Optional<String> does, boolean isPart, LocalDate by, int first, int last) {

  private static final String PART = "part of ";

  /** Applies to {@linkplain NormalizedText normalized form}. */
  private static final Pattern FORM =
      Pattern.compile(
          ("\\((?:(%s), ?|(?:with|part of) (\\d{1,3}\\.\\d{1,3}), ?)?"
                  + "by (2\\d{3}-\\d\\d-\\d\\d)(?:; [^()]{1,80})?\\)")
              .formatted(EffortParser.WITH_UNIT));

  StepTimes {
    requireNonNull(hours, "hours");
    requireNonNull(does, "does");
    requireNonNull(by, "by");
  }

  /** Returns the last brackets in the text of a step with a day that exists. */
  static Optional<StepTimes> in(String words) {
    NormalizedText normalized = NormalizedText.of(words);
    Matcher forms = FORM.matcher(normalized.text());
    Optional<StepTimes> last = Optional.empty();
    while (forms.find()) {
      try {
        last =
            Optional.of(
                new StepTimes(
                    Optional.ofNullable(forms.group(1))
                        .flatMap(EffortParser::parse)
                        .orElse(Effort.ZERO),
                    Optional.ofNullable(forms.group(2)),
                    forms.group().contains(PART),
                    LocalDate.parse(forms.group(3)),
                    normalized.start(forms.start()),
                    normalized.end(forms.end())));
      } catch (DateTimeException e) {
        // There is no such day, so the brackets are the user's own.
      }
    }
    return last;
  }
}
