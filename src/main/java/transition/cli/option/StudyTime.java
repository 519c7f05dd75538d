package transition.cli.option;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import transition.error.InvalidValueException;
import transition.model.Effort;
import transition.model.EffortParser;

/** Time that was studied: {@code 1.5h}, {@code 90m}, {@code 1h30m}, {@code 1:30} or hours alone. */
public final class StudyTime {

  private static final Effort A_DAY = Effort.ofHours(BigDecimal.valueOf(24));
  private static final Effort A_TASK = Effort.ofHours(BigDecimal.valueOf(1_000));

  private StudyTime() {}

  /** Time studied on one day. */
  public static final class OnADay implements ITypeConverter<Effort> {
    @Override
    public Effort convert(String text) {
      return onADay(text);
    }
  }

  /** All the time that a task took. */
  public static final class ForATask implements ITypeConverter<Effort> {
    @Override
    public Effort convert(String text) {
      return within(text, A_TASK);
    }
  }

  /**
   * Reads time studied on one day.
   *
   * @throws InvalidValueException if it is no time, or none that a day has
   */
  public static Effort onADay(String text) {
    return within(text, A_DAY);
  }

  private static Effort within(String text, Effort most) {
    Effort time = of(text);
    if (time.isZero() || time.compareTo(most) > 0) {
      throw new InvalidValueException(
          "\"%s\" is not more than 0 and at most %s h".formatted(text, most.hours()));
    }
    return time;
  }

  private static Effort of(String text) {
    return EffortParser.parse(text.strip())
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "\"%s\" is not a time; write hours and minutes".formatted(text)
                        + ", such as 1.5h, 90m, 1h30m or 1:30"));
  }
}
