package transition.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import transition.model.Effort;

/** Time that was studied: {@code 1.5h}, {@code 90m}, {@code 1h30m}, {@code 1:30} or hours alone. */
final class StudyTime {

  private static final Pattern HOURS = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?) *h?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,5}) *m(?:in)?");
  private static final Pattern BOTH =
      Pattern.compile("(\\d{1,4})(?: *h *([0-5]?\\d) *(?:m(?:in)?)?|:([0-5]\\d))");

  private static final Effort A_DAY = Effort.ofHours(BigDecimal.valueOf(24));
  private static final Effort A_TASK = Effort.ofHours(BigDecimal.valueOf(1_000));

  private StudyTime() {}

  /** Time studied on one day. */
  static final class OnADay implements ITypeConverter<Effort> {
    @Override
    public Effort convert(String text) {
      return within(text, A_DAY);
    }
  }

  /** All the time that a task took. */
  static final class ForATask implements ITypeConverter<Effort> {
    @Override
    public Effort convert(String text) {
      return within(text, A_TASK);
    }
  }

  private static Effort within(String text, Effort most) {
    Effort time = of(text);
    if (time.isZero() || time.compareTo(most) > 0) {
      throw new TypeConversionException(
          "\"%s\" is not more than 0 and at most %s h".formatted(text, most.hours()));
    }
    return time;
  }

  private static Effort of(String text) {
    Matcher hours = HOURS.matcher(text);
    if (hours.matches()) {
      return Effort.ofHours(new BigDecimal(hours.group(1)));
    }
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return new Effort(Long.parseLong(minutes.group(1)));
    }
    Matcher both = BOTH.matcher(text);
    if (both.matches()) {
      String rest = both.group(2) == null ? both.group(3) : both.group(2);
      return new Effort(60 * Long.parseLong(both.group(1)) + Long.parseLong(rest));
    }
    throw new TypeConversionException(
        "\"%s\" is no time; write hours and minutes, such as 1.5h, 90m, 1h30m or 1:30"
            .formatted(text));
  }
}
