package transition.holidays;

import java.time.LocalDate;

/** Computes Easter Sunday. */
final class Easter {

  private Easter() {}

  /**
   * Computes Western Easter, by the Gregorian calendar (the Anonymous algorithm of Meeus, Jones and
   * Butcher).
   */
  static LocalDate western(int year) {
    int century = year / 100;
    int golden = year % 19;
    int leapYears = century / 4;
    int moon =
        (century - (century - (century + 8) / 25 + 1) / 3 - leapYears + 15 + 19 * golden) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (golden + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /**
   * Computes Orthodox Easter, by the Julian calendar (the algorithm of Meeus), as a Gregorian date.
   */
  static LocalDate orthodox(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int days = moon + weekday + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
  }
}
