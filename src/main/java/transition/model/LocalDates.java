package transition.model;

import java.time.LocalDate;

/** Compares days. */
public final class LocalDates {

  private LocalDates() {}

  /** Returns the earlier one of two days. */
  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Returns the later one of two days. */
  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
