package transition.request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import transition.error.InvalidValueException;
import transition.holidays.PublicHolidays;
import transition.holidays.UnknownPlaceException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Market;
import transition.naming.Suggestions;
import transition.planner.HiringTime;
import transition.planner.Stay;
import transition.planner.Workload;

/**
 * Reads values as they are written in options, settings and front matter. Each method throws {@link
 * InvalidValueException}, which says what is expected.
 */
public final class Values {

  private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);
  private static final int MOST_PLACES_NAMED = 60;
  private static final int MONTHS_A_YEAR = 12;

  private Values() {}

  /** Reads an ISO date from 2000 to 2199. */
  public static LocalDate date(String text) {
    LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(
          quoted(text) + " is not a date; write year-month-day, such as 2027-01-04");
    }
    if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
      throw new InvalidValueException(
          quoted(text) + " is out of range; the years go from 2000 to 2199");
    }
    return date;
  }

  /** Reads {@code 2027-02-01..2027-02-14}, both days included, or one date. */
  public static DateRange days(String text) {
    int dots = text.indexOf("..");
    LocalDate first = date(dots < 0 ? text : text.substring(0, dots));
    LocalDate last = dots < 0 ? first : date(text.substring(dots + 2));
    if (last.isBefore(first)) {
      throw new InvalidValueException(
          quoted(text) + " ends before it begins; write the earlier date first");
    }
    return new DateRange(first, last);
  }

  /** Returns days as {@link #days} reads them. */
  public static String text(DateRange days) {
    return days.days() == 1 ? days.start().toString() : days.toString();
  }

  /** Reads the name of a file; whatever the system takes for one will do. */
  public static Path file(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InvalidValueException(
          quoted(text) + " cannot be the name of a file here; rename it, or correct the name");
    }
  }

  /** Reads the name of a plan's file, in which {@code ~/} stays as it is written. */
  public static Path plan(String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("the name of the plan is empty; write one, such as plan.md");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InvalidValueException(quoted(text) + " cannot be the name of a file");
    }
  }

  /** Reads a whole percentage of slack, such as {@code 25%}; the sign may be left out. */
  public static int slack(String text) {
    return percent(text, 0, Workload.MOST_SLACK)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "%s is not a whole percentage from 0%% to %s%%, such as 25%%"
                        .formatted(quoted(text), Workload.MOST_SLACK)));
  }

  /** Reads the weeks of a job search, such as {@code 12w}; the letter may be left out. */
  public static int searchWeeks(String text) {
    return weeks(text, 1, HiringTime.MOST_SEARCH_WEEKS);
  }

  /** Reads the weeks of a notice, such as {@code 4w}; the letter may be left out. */
  public static int noticeWeeks(String text) {
    return weeks(text, 0, HiringTime.MOST_NOTICE_WEEKS);
  }

  /** Reads the time in a job on the way, such as {@code 12m} or {@code 1y}. */
  public static Stay stay(String text) {
    boolean inYears = text.endsWith("y");
    if (!inYears && !text.endsWith("m")) {
      throw noStay(text);
    }
    int inOne = inYears ? MONTHS_A_YEAR : 1;
    int count =
        number(text.substring(0, text.length() - 1), 0, Stay.MOST_MONTHS / inOne)
            .orElseThrow(() -> noStay(text));
    return Stay.ofMonths(count * inOne);
  }

  private static InvalidValueException noStay(String text) {
    return new InvalidValueException(
        "%s is not a time from 0m to %sm, such as 12m or 1y"
            .formatted(quoted(text), Stay.MOST_MONTHS));
  }

  private static int weeks(String text, int least, int most) {
    String count = text.endsWith("w") ? text.substring(0, text.length() - 1) : text;
    return number(count, least, most)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "%s is not a number of weeks from %s to %s, such as 12w"
                        .formatted(quoted(text), least, most)));
  }

  /** Reads a country or region, such as {@code GB} or {@code DE-BY}. */
  public static Holidays holidays(String text) {
    try {
      return PublicHolidays.of(text);
    } catch (UnknownPlaceException e) {
      List<String> known = List.copyOf(e.known().keySet());
      throw new InvalidValueException(
          "%s%s (%s)"
              .formatted(
                  e.getMessage(),
                  Suggestions.didYouMean(text, known),
                  known.size() > MOST_PLACES_NAMED
                      ? "name a country by its code, such as GB, US or DE"
                      : "choose one of " + String.join(", ", known)));
    }
  }

  /** Reads a time zone, such as {@code Europe/London}. */
  public static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          "there is no time zone %s%s (such as Europe/London, America/New_York or UTC)"
              .formatted(
                  quoted(text),
                  Suggestions.didYouMean(text, List.copyOf(ZoneId.getAvailableZoneIds()))));
    }
  }

  /** Reads a market, in any case. */
  public static Market market(String text) {
    return constant(List.of(Market.values()), Market::name, "market", text);
  }

  /** Reads the number of a plan's study session. */
  public static int sessionNumber(String text) {
    return number(text, 1, 100_000, "a session");
  }

  /** Reads the number of a plan's phase. */
  public static int phase(String text) {
    return number(text, 1, 10_000, "a phase");
  }

  /**
   * Reads a whole number.
   *
   * @param things what is numbered or counted, for the error
   */
  public static int number(String text, int least, int most, String things) {
    return number(text, least, most)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "%s is not a number of %s from %s to %s"
                        .formatted(quoted(text), things, least, most)));
  }

  /**
   * Reads a constant of an enum, in any case.
   *
   * @param word what is written for a constant
   * @param kind what the constants are, for the error
   */
  public static <E extends Enum<E>> E constant(
      List<E> constants, Function<? super E, String> word, String kind, String text) {
    return constants.stream()
        .filter(constant -> word.apply(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> unknown(kind, text, constants.stream().<String>map(word).toList()));
  }

  /** Returns the error for a word that is none of those there are. */
  public static InvalidValueException unknown(String kind, String text, List<String> words) {
    return new InvalidValueException(
        "there is no %s %s%s (choose one of %s)"
            .formatted(
                kind, quoted(text), Suggestions.didYouMean(text, words), String.join(", ", words)));
  }

  /** Returns a whole percentage between two bounds, with or without its sign; empty if none. */
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
