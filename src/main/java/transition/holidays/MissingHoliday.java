package transition.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import transition.model.Years;

/**
 * A holiday that the library lacks.
 *
 * @param rule determines the day; empty if the days are announced from year to year
 * @param dates the announced days
 * @param when the weekdays on which the rule applies; empty for all
 * @param years the years in which the rule applies; empty for all
 */
record MissingHoliday(
    String name,
    Optional<DayRule> rule,
    List<LocalDate> dates,
    Set<DayOfWeek> when,
    Optional<Years> years) {

  MissingHoliday {
    dates = List.copyOf(dates);
    when = Set.copyOf(when);
    if (rule.isPresent() != dates.isEmpty()) {
      throw new IllegalArgumentException("has both a day and dates, or neither");
    }
  }

  /** Returns its dates in a year. */
  Stream<LocalDate> in(int year) {
    return Stream.concat(
        dates.stream().filter(date -> date.getYear() == year),
        rule.stream()
            .filter(day -> years.isEmpty() || years.get().contains(year))
            .map(day -> day.in(year))
            .filter(date -> when.isEmpty() || when.contains(date.getDayOfWeek())));
  }
}
