package transition.holidays;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Determines the day of a holiday in a year. */
@FunctionalInterface
interface DayRule {

  LocalDate in(int year);

  /**
   * Reads {@code 12-25}, {@code easter+39}, {@code orthodox-easter-2}, {@code third monday of
   * november}, {@code last monday of may}, {@code wednesday before 11-23} and {@code monday after
   * third sunday of september}.
   */
  static DayRule parse(String text) {
    for (Form form : Form.values()) {
      Matcher parts = form.pattern.matcher(text);
      if (parts.matches()) {
        return form.rule(parts);
      }
    }
    throw new IllegalArgumentException(
        "must be a day such as 12-25, easter+1, third monday of november or monday after 05-17");
  }

  /** The notations of rules. */
  enum Form {
    FIXED("\\d\\d-\\d\\d") {
      @Override
      DayRule rule(Matcher parts) {
        MonthDay day = value(() -> MonthDay.parse("--" + parts.group()));
        return day::atYear;
      }
    },
    EASTER("(orthodox-)?easter([+-]\\d+)?") {
      @Override
      DayRule rule(Matcher parts) {
        int days = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        IntFunction<LocalDate> easter = parts.group(1) == null ? Easter::western : Easter::orthodox;
        return year -> easter.apply(year).plusDays(days);
      }
    },
    IN_MONTH("(first|second|third|fourth|last) (\\w+day) of (\\w+)") {
      @Override
      DayRule rule(Matcher parts) {
        int ordinal = ORDINALS.indexOf(parts.group(1));
        DayOfWeek weekday = weekday(parts.group(2));
        Month month = value(() -> Month.valueOf(parts.group(3).toUpperCase(Locale.ROOT)));
        return year ->
            LocalDate.of(year, month, 1)
                .with(dayOfWeekInMonth(ordinal == 0 ? -1 : ordinal, weekday));
      }
    },
    NEAR("(\\w+day) (after|before) (.+)") {
      @Override
      DayRule rule(Matcher parts) {
        DayOfWeek weekday = weekday(parts.group(1));
        DayRule near = parse(parts.group(3));
        boolean after = parts.group(2).equals("after");
        return year -> near.in(year).with(after ? next(weekday) : previous(weekday));
      }
    };

    private static final List<String> ORDINALS =
        List.of("last", "first", "second", "third", "fourth");

    private final Pattern pattern;

    Form(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    abstract DayRule rule(Matcher parts);
  }

  /** Reads the name of a day of the week in lower case. */
  static DayOfWeek weekday(String text) {
    return value(() -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  private static <T> T value(Supplier<T> parser) {
    try {
      return parser.get();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such day", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must name a month and a day of the week in English", e);
    }
  }
}
