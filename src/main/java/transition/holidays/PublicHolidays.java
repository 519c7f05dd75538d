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
 * The days on which a whole country or region is off by law, as the Jollyday library knows them and
 * {@link Corrections} put them right. Days on which only banks close and days that are only
 * observed do not count. A country's own list has what all its regions share; the regions add
 * theirs. Where nobody has compared them with the law, holidays by the Hindu, Chinese and Buddhist
 * calendars are missing, and those by the Islamic one may be a day off, since it is the moon that
 * decides.
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
   * The holidays of a country by its ISO 3166 code ("US"), or of a region by its ISO 3166-2 code
   * ("US-NY"), in any case; some regions have parts ("AU-TAS-HO"). "UK" is read as "GB", and "GB"
   * alone means "GB-ENG", because the days that all four nations share are nobody's list.
   *
   * @throws UnknownPlaceException if there is no such place, or the library does not know it
   */
  public static Holidays of(String place) {
    String code = unabbreviated(place.toUpperCase(Locale.ROOT));
    int hyphen = code.indexOf('-');
    String country = hyphen < 0 ? code : code.substring(0, hyphen);
    if (!countries().contains(country)) {
      throw new UnknownPlaceException(place, places());
    }
    // The library lower-cases in the language of the computer, so it gets nothing to lower-case.
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

  /** The codes of all countries that are known, in order, with their names in English. */
  public static SortedMap<String, String> places() {
    SortedMap<String, String> places = new TreeMap<>();
    for (String code : countries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      places.put(code, country.getDisplayCountry(Locale.ENGLISH));
    }
    return places;
  }

  private static Set<String> countries() {
    // The longer ones are of stock exchanges.
    return Arrays.stream(HolidayCalendar.values())
        .map(HolidayCalendar::getId)
        .filter(id -> id.length() == 2)
        .collect(Collectors.toSet());
  }

  /** The code in capitals, "GB-ENG" for "GB". */
  @Override
  public String place() {
    return region.code();
  }

  /**
   * {@inheritDoc}
   *
   * <p>A holiday that the law moves from a weekend to a working day is there twice, on its own day
   * and, marked "(observed)", on that one. The names of two holidays on one day are joined. From
   * 2174 on, where the known Islamic calendar ends, the years of places with Islamic holidays are
   * empty.
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

  /** What the library counts to a year, though a day may be moved into the next or the last one. */
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
