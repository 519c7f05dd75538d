package transition.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import transition.holidays.PublicHolidays;
import transition.holidays.UnknownPlaceException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.naming.Suggestions;
import transition.planner.Workload;

/** From words on the command line to values; every failure says what is expected. */
public final class Converters {

  private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

  private Converters() {}

  public static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      LocalDate date;
      try {
        date = LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            quoted(text) + " is not a date; write year-month-day, such as 2027-01-04");
      }
      if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
        throw new TypeConversionException(
            quoted(text) + " is out of range; the years go from 2000 to 2199");
      }
      return date;
    }
  }

  /** {@code 2027-02-01..2027-02-14}, or one date. */
  public static final class Days implements ITypeConverter<DateRange> {
    @Override
    public DateRange convert(String text) {
      int dots = text.indexOf("..");
      Date date = new Date();
      LocalDate first = date.convert(dots < 0 ? text : text.substring(0, dots));
      LocalDate last = dots < 0 ? first : date.convert(text.substring(dots + 2));
      if (last.isBefore(first)) {
        throw new TypeConversionException(
            quoted(text) + " ends before it begins; write the earlier date first");
      }
      return new DateRange(first, last);
    }
  }

  /** Whatever the system takes for the name of a file. */
  public static final class FileName implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw new TypeConversionException(
            quoted(text) + " cannot be the name of a file here; rename it, or correct the name");
      }
    }
  }

  /** A whole percentage of 0 or more, such as {@code 25%}; the sign may be left out. */
  static final class Slack implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return percent(text, 0, Workload.MOST_SLACK)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "%s is not a whole percentage from 0%% to %s%%, such as 25%%"
                          .formatted(quoted(text), Workload.MOST_SLACK)));
    }
  }

  public static final class Place implements ITypeConverter<Holidays> {
    private static final int MOST_NAMED = 60;

    @Override
    public Holidays convert(String text) {
      try {
        return PublicHolidays.of(text);
      } catch (UnknownPlaceException e) {
        List<String> known = List.copyOf(e.known().keySet());
        throw new TypeConversionException(
            "%s%s (%s)"
                .formatted(
                    e.getMessage(),
                    Suggestions.didYouMean(text, known),
                    known.size() > MOST_NAMED
                        ? "name a country by its code, such as GB, US or DE"
                        : "choose one of " + String.join(", ", known)));
      }
    }
  }

  public static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "there is no time zone %s%s (such as Europe/London, America/New_York or UTC)"
                .formatted(
                    quoted(text),
                    Suggestions.didYouMean(text, List.copyOf(ZoneId.getAvailableZoneIds()))));
      }
    }
  }

  /** How many to show. */
  public static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1, 10_000, "roles");
    }
  }

  /** The number of a study session of a plan. */
  public static final class SessionNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1, 100_000, "a session");
    }
  }

  /** How many steps a way may have. */
  public static final class Steps implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1, 5, "steps");
    }
  }

  private static int number(String text, int least, int most, String things) {
    return number(text, least, most)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "%s is not a number of %s from %s to %s"
                        .formatted(quoted(text), things, least, most)));
  }

  /** A whole percentage between two bounds, with or without its sign; empty if it is none. */
  static OptionalInt percent(String text, int least, int most) {
    return number(text.endsWith("%") ? text.substring(0, text.length() - 1) : text, least, most);
  }

  private static OptionalInt number(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
