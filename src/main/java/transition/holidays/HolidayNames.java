package transition.holidays;

import de.focus_shift.jollyday.core.Holiday;
import java.time.LocalDate;
import java.util.Locale;

/** Corrects misspelled English names of the library, and marks days that are moved. */
final class HolidayNames {

  private static final String DAY = " Day";

  private HolidayNames() {}

  /** Returns the name of a holiday, followed by "(observed)" on a day to which it is moved. */
  static String of(Holiday holiday, LocalDate day, String country) {
    boolean moved = !day.equals(holiday.getActualDate());
    return spelled(holiday, country) + (moved ? " (observed)" : "");
  }

  private static String spelled(Holiday holiday, String country) {
    return switch (holiday.getPropertiesKey()) {
      case "" -> "Public holiday";
      case "LABOUR_DAY" -> country.equals("US") ? "Labor Day" : "Labour Day";
      case "GHANDIS_BIRTHDAY" -> "Gandhi's Birthday";
      default -> capitalized(holiday.getDescription(Locale.ENGLISH));
    };
  }

  private static String capitalized(String name) {
    int last = name.length() - DAY.length();
    return name.endsWith(" day") ? name.substring(0, last) + DAY : name;
  }
}
