package transition;

import static java.time.DayOfWeek.SUNDAY;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as POSIX writes it: {@code CET-1CEST,M3.5.0,M10.5.0/3} is an hour before UTC, and two
 * from the last Sunday of March to the last one of October, at 3:00.
 *
 * @param name of standard time
 * @param standard the offset of standard time, positive to the east, other than POSIX has it
 * @param summer when clocks are changed; empty if they never are
 */
record PosixZone(String name, ZoneOffset standard, Optional<Summer> summer) {

  private static final String NAME = "([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
  private static final String TIME = "([+-]?\\d{1,3}(?::\\d{2}){0,2})";
  private static final String DAY = "(M\\d{1,2}\\.[1-5]\\.[0-6]|J?\\d{1,3})(?:/" + TIME + ")?";
  private static final Pattern RULE =
      Pattern.compile(NAME + TIME + "(?:" + NAME + TIME + "?" + "," + DAY + "," + DAY + ")?");

  /** Zones by whose name people know a rule that many zones share. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "Europe/London",
          "Europe/Berlin",
          "Europe/Athens",
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Los_Angeles",
          "America/Anchorage",
          "America/Halifax",
          "Australia/Sydney",
          "Australia/Adelaide",
          "Pacific/Auckland");

  /** For how long a zone has to agree with a rule, to be taken for it. */
  private static final int YEARS = 10;

  /** The other time of a year, from one day to another one. */
  record Summer(ZoneOffset offset, Day first, Day last) {}

  /** A day of each year and the time on it, counted by the clocks before the change. */
  record Day(String text, int seconds) {

    private static final int LEAP_YEAR = 2028;

    Day {
      if (date(text, LEAP_YEAR).getYear() != LEAP_YEAR) {
        throw new DateTimeException(text + " is no day of a year");
      }
    }

    private Instant in(int year, ZoneOffset before) {
      return date(text, year).atStartOfDay().plusSeconds(seconds).toInstant(before);
    }

    private static LocalDate date(String text, int year) {
      if (text.startsWith("M")) {
        String[] parts = text.substring(1).split("\\.", -1);
        int week = Integer.parseInt(parts[1]);
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    week == 5 ? -1 : week, SUNDAY.plus(Integer.parseInt(parts[2]))));
      }
      LocalDate first = LocalDate.of(year, 1, 1);
      if (text.startsWith("J")) {
        int day = Integer.parseInt(text.substring(1));
        return first.plusDays(day - (first.isLeapYear() && day > 59 ? 0 : 1));
      }
      return first.plusDays(Integer.parseInt(text));
    }
  }

  /**
   * Returns the zone in a text; empty if it is none, or does not say when the clocks are changed.
   */
  static Optional<PosixZone> parse(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.matches()) {
      return Optional.empty();
    }
    try {
      int west = seconds(rule.group(2));
      Optional<Summer> summer =
          Optional.ofNullable(rule.group(3))
              .map(
                  other ->
                      new Summer(
                          ZoneOffset.ofTotalSeconds(
                              -(rule.group(4) == null ? west - 3600 : seconds(rule.group(4)))),
                          new Day(rule.group(5), time(rule.group(6))),
                          new Day(rule.group(7), time(rule.group(8)))));
      return Optional.of(new PosixZone(rule.group(1), ZoneOffset.ofTotalSeconds(-west), summer));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the zone of Java's that is the same from now on; empty if there is none. */
  Optional<ZoneId> zone(Instant now) {
    if (summer.isEmpty()) {
      return Optional.of(standard);
    }
    Instant end = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    TreeMap<Instant, ZoneOffset> changes = changes(now, end);
    Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
    return Stream.of(List.of(name), WELL_KNOWN, List.of(TimeZone.getAvailableIDs()))
        .flatMap(List::stream)
        .filter(known::contains)
        .map(ZoneId::of)
        .filter(zone -> changes(zone.getRules(), now, end).equals(changes))
        .findFirst();
  }

  /** When the clocks are changed in a period of time, and what their offset is then. */
  private TreeMap<Instant, ZoneOffset> changes(Instant start, Instant end) {
    TreeMap<Instant, ZoneOffset> changes = new TreeMap<>();
    Summer other = summer.orElseThrow();
    int year = start.atZone(ZoneOffset.UTC).getYear();
    for (int i = -1; i <= YEARS + 1; i++) {
      changes.put(other.first().in(year + i, standard), other.offset());
      changes.put(other.last().in(year + i, other.offset()), standard);
    }
    return new TreeMap<>(changes.subMap(start, false, end, true));
  }

  private static TreeMap<Instant, ZoneOffset> changes(ZoneRules rules, Instant start, Instant end) {
    TreeMap<Instant, ZoneOffset> changes = new TreeMap<>();
    ZoneOffsetTransition next = rules.nextTransition(start);
    while (next != null && !next.getInstant().isAfter(end)) {
      changes.put(next.getInstant(), next.getOffsetAfter());
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }

  private static int time(@Nullable String text) {
    return text == null ? 2 * 3600 : seconds(text);
  }

  /** Returns the seconds in a time of hours with optional minutes and seconds. */
  private static int seconds(String text) {
    int seconds = 0;
    int unit = 3600;
    for (String part :
        (text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text).split(":", -1)) {
      seconds += Integer.parseInt(part) * unit;
      unit /= 60;
    }
    return text.startsWith("-") ? -seconds : seconds;
  }
}
