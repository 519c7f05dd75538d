package transition.holidays;

import de.focus_shift.jollyday.core.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.model.Years;

/** All corrections for a place: its own and those that it inherits. */
final class Corrections {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final String country;
  private final List<Correction> all;

  private Corrections(String country, List<Correction> all) {
    this.country = country;
    this.all = all;
  }

  /**
   * Returns the corrections for a place.
   *
   * @param code a country, or one of its parts
   */
  static Corrections of(String country, String code) {
    Map<String, Correction> file = CorrectionFile.of(country);
    List<Correction> all = new ArrayList<>();
    for (int end = code.indexOf('-'); end >= 0; end = code.indexOf('-', end + 1)) {
      Correction outer = file.getOrDefault(code.substring(0, end), Correction.NONE);
      if (outer.inherited()) {
        all.add(outer);
      }
    }
    all.add(file.getOrDefault(code, Correction.NONE));
    return new Corrections(country, all);
  }

  /** Returns the years in which the corrected list of the place itself matches the law. */
  Optional<Years> verified() {
    return all.get(all.size() - 1).verified();
  }

  /**
   * Returns the days of one of the library's holidays: its own day, the day to which it is moved,
   * or both, since people are off on a weekend holiday even if the law grants another day in lieu.
   */
  List<LocalDate> days(Holiday holiday) {
    LocalDate own = holiday.getActualDate();
    String name = HolidayNames.of(holiday, own, country);
    if (all.stream().anyMatch(correction -> isNone(name, own, correction))) {
      return List.of();
    }
    LocalDate date = all.stream().allMatch(Correction::moved) ? holiday.getDate() : own;
    return isWeekend(own) && !isWeekend(date) ? List.of(own, date) : List.of(date);
  }

  private static boolean isNone(String name, LocalDate date, Correction correction) {
    return !correction.listed()
        || correction.without().stream().anyMatch(day -> day.is(name, date));
  }

  private static boolean isWeekend(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek());
  }

  /** Returns the holidays of a year that the library lacks. */
  Map<LocalDate, String> missing(int year) {
    Map<LocalDate, String> missing = new LinkedHashMap<>();
    for (Correction correction : all) {
      for (MissingHoliday day : correction.with()) {
        day.in(year).forEach(date -> missing.put(date, day.name()));
      }
    }
    return missing;
  }
}
