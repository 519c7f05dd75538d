package transition.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import transition.model.Years;

/**
 * A holiday in the library that is not one by law.
 *
 * @param name the name given by {@link HolidayNames}
 * @param when the weekdays on which it is excluded; empty for all
 * @param years the years in which it is excluded; empty for all
 */
record ExcludedHoliday(String name, Set<DayOfWeek> when, Optional<Years> years) {

  ExcludedHoliday {
    when = Set.copyOf(when);
  }

  boolean is(String other, LocalDate date) {
    return name.equals(other)
        && (when.isEmpty() || when.contains(date.getDayOfWeek()))
        && (years.isEmpty() || years.get().contains(date.getYear()));
  }
}
