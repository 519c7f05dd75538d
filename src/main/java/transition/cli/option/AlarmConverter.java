package transition.cli.option;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import transition.error.InvalidValueException;

/** How long before study an alarm goes off: {@code 15m}, {@code 2h} or {@code 1d}. */
public final class AlarmConverter implements ITypeConverter<Duration> {

  private static final Duration LONGEST = Duration.ofDays(28);
  private static final int MOST_DIGITS = 5;

  @Override
  public Duration convert(String text) {
    return parsed(text.toLowerCase(Locale.ROOT))
        .filter(time -> !time.isZero() && time.compareTo(LONGEST) <= 0)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "\"%s\" is not a time from 1 minute to 28 days; write minutes, hours or days,"
                            .formatted(text)
                        + " such as 15m, 2h or 1d"));
  }

  private static Optional<Duration> parsed(String text) {
    int digits = text.length() - 1;
    if (digits < 1
        || digits > MOST_DIGITS
        || !text.chars().limit(digits).allMatch(digit -> digit >= '0' && digit <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(0, digits));
    return switch (text.charAt(digits)) {
      case 'm' -> Optional.of(Duration.ofMinutes(number));
      case 'h' -> Optional.of(Duration.ofHours(number));
      case 'd' -> Optional.of(Duration.ofDays(number));
      default -> Optional.empty();
    };
  }
}
