package transition.holidays;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/**
 * What the law of a country has and the library's calendar of it has not, since that holds only
 * what all its regions share.
 */
final class FederalHolidays {

  private FederalHolidays() {}

  /** The missing holidays of a place in a year from 2000 on. */
  static Map<LocalDate, String> in(String place, int year) {
    // 5 U.S.C. 6103(a) has eleven; the library leaves out the one that many states do not keep.
    return place.equals("US")
        ? Map.of(
            LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, MONDAY)), "Columbus Day")
        : Map.of();
  }
}
