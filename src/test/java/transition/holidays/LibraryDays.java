package transition.holidays;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the library has before it is corrected. */
final class LibraryDays {

  private LibraryDays() {}

  /** The names of all days of a place from 2026 to 2030. */
  static Set<String> names(String place) {
    String[] parts = place.toLowerCase(Locale.ROOT).split("-", -1);
    HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    String country = parts[0].toUpperCase(Locale.ROOT);
    Region region = Region.in(country, calendar.getCalendarHierarchy()).get(place);
    return IntStream.rangeClosed(2026, 2030)
        .boxed()
        .flatMap(
            year ->
                calendar
                    .getHolidays(
                        Year.of(year),
                        HolidayType.PUBLIC_HOLIDAY,
                        region.path().toArray(String[]::new))
                    .stream())
        .map(holiday -> HolidayNames.of(holiday, holiday.getActualDate(), country))
        .collect(Collectors.toSet());
  }
}
