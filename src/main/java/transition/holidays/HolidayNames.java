package transition.holidays;

import de.focus_shift.jollyday.core.Holiday;
import java.time.LocalDate;
import java.util.Locale;

/** The library's English names, put right where they are misspelled, and marked where days move. */
final class HolidayNames {

  private static final String DAY = " Day";

  private HolidayNames() {}

  /** The name of a holiday in a country, "(observed)" added on a day that it is moved to. */
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
