package transition.text;

import java.time.LocalDate;

/** Writes dates for people, the same in every locale. */
public final class DateText {

  private DateText() {}

  /** Writes a range as "2027-01-04 – 01-10", with the second year only where it differs. */
  public static String range(LocalDate start, LocalDate end) {
    String last = end.getYear() == start.getYear() ? end.toString().substring(5) : end.toString();
    return start.equals(end) ? start.toString() : start + " – " + last;
  }
}
