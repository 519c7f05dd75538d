package transition.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import transition.model.Holidays;
import transition.model.Years;

/**
 * The days on which a whole country or region is off by law, from the Jollyday library with {@link
 * Corrections}. Bank holidays and days that are merely observed do not count. A country's own list
 * has the days that all its regions share. In years that were not verified, holidays by the Hindu,
 * Chinese and Buddhist calendars are missing, and those by the Islamic calendar may be a day off,
 * because they depend on the sighting of the moon.
 */
public final class PublicHolidays implements Holidays {

  private final String country;
  private final Region region;
  private final HolidayManager calendar;
  private final Corrections corrections;
  private final Map<Integer, Map<LocalDate, String>> years = new HashMap<>();
  private final Map<Integer, Set<Holiday>> counted = new HashMap<>();

  private PublicHolidays(String country, Region region, HolidayManager calendar) {
    this.country = country;
    this.region = region;
    this.calendar = calendar;
    this.corrections = Corrections.of(country, region.code());
  }

  /**
   * Returns the holidays of a country by its ISO 3166 code ("US"), or of a region by its ISO 3166-2
   * code ("US-NY"), in any case; some regions have parts ("AU-TAS-HO"). "UK" is read as "GB", and
   * "GB" alone as "GB-ENG", because no nation has just the days that all four share.
   *
   * @throws UnknownPlaceException if there is no such place or the library does not know it
   */
  public static Holidays of(String place) {
    String code = unabbreviated(place.toUpperCase(Locale.ROOT));
    int hyphen = code.indexOf('-');
    String country = hyphen < 0 ? code : code.substring(0, hyphen);
    if (!countries().contains(country)) {
      throw new UnknownPlaceException(place, places());
    }
    // The library would lower-case it in the default locale, which fails in Turkish.
    HolidayManager calendar =
        HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    SortedMap<String, Region> regions = Region.in(country, calendar.getCalendarHierarchy());
    Region region = regions.get(code);
    if (region == null) {
      SortedMap<String, String> known = new TreeMap<>();
      regions.forEach((key, value) -> known.put(key, value.name()));
      throw new UnknownPlaceException(place, known);
    }
    return new PublicHolidays(country, region, calendar);
  }

  /** Returns the codes of all known countries in order, with their English names. */
  public static SortedMap<String, String> places() {
    SortedMap<String, String> places = new TreeMap<>();
    for (String code : countries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      places.put(code, country.getDisplayCountry(Locale.ENGLISH));
    }
    return places;
  }

  private static Set<String> countries() {
    // Longer ids are those of stock exchanges.
    return Arrays.stream(HolidayCalendar.values())
        .map(HolidayCalendar::getId)
        .filter(id -> id.length() == 2)
        .collect(Collectors.toSet());
  }

  /** Returns the code in capitals; "GB-ENG" for "GB". */
  @Override
  public String place() {
    return region.code();
  }

  /**
   * {@inheritDoc}
   *
   * <p>A holiday that the law moves from a weekend to a working day is listed on both days, the
   * second one marked "(observed)". The names of two holidays on one day are joined. From 2174,
   * where the known Islamic calendar ends, places with Islamic holidays have none.
   */
  @Override
  public Map<LocalDate, String> in(int year) {
    return years.computeIfAbsent(year, this::computed);
  }

  @Override
  public Optional<Years> verified() {
    return corrections.verified();
  }

  private Map<LocalDate, String> computed(int year) {
    SortedMap<LocalDate, Set<String>> names = new TreeMap<>();
    // New Year's Day of the next year may be observed on the last day of this one.
    for (int near = year - 1; near <= year + 1; near++) {
      for (Holiday holiday : counted.computeIfAbsent(near, this::countedTo)) {
        corrections
            .days(holiday)
            .forEach(day -> add(day, HolidayNames.of(holiday, day, country), names));
      }
    }
    corrections.missing(year).forEach((date, name) -> add(date, name, names));
    SortedMap<LocalDate, String> holidays = new TreeMap<>();
    names
        .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
        .forEach((date, all) -> holidays.put(date, String.join(" / ", all)));
    return Collections.unmodifiableMap(holidays);
  }

  /**
   * Returns the library's holidays of a year; a holiday may be observed in the year before or
   * after.
   */
  private Set<Holiday> countedTo(int year) {
    try {
      return calendar.getHolidays(
          Year.of(year), HolidayType.PUBLIC_HOLIDAY, region.path().toArray(String[]::new));
    } catch (DateTimeException e) {
      return Set.of();
    }
  }

  private static void add(LocalDate date, String name, Map<LocalDate, Set<String>> names) {
    names.computeIfAbsent(date, key -> new TreeSet<>()).add(name);
  }

  private static String unabbreviated(String code) {
    String full = code.equals("UK") || code.startsWith("UK-") ? "GB" + code.substring(2) : code;
    return full.equals("GB") ? "GB-ENG" : full;
  }
}
