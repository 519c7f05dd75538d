package transition.holidays;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import transition.model.Holidays;

/** Prints what some places have in 2027, as a process of its own: the library caches much. */
final class PrintedHolidays {

  private PrintedHolidays() {}

  public static void main(String[] places) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String place : places) {
      Holidays holidays = PublicHolidays.of(place);
      out.println(holidays.place() + " " + holidays.in(2027));
    }
    out.println(PublicHolidays.places());
  }
}
