package transition.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.model.Holidays;
import transition.model.UnverifiedHolidays;
import transition.planner.Availability;
import transition.tracking.Plan;

/**
 * The place whose public holidays are free of study.
 *
 * @param notVerified years of the answer for which nobody has compared them with the law
 */
record PlaceJson(String place, List<Integer> notVerified) {

  /** Returns the place of a plan's holidays; absent if it has none. */
  static @Nullable PlaceJson of(Plan plan) {
    return of(plan.availability(), plan.unverifiedHolidays());
  }

  /**
   * Returns the place, with the unverified years from the first day to the latest of the last ones.
   */
  static @Nullable PlaceJson of(
      Availability availability, LocalDate first, Stream<LocalDate> ends) {
    return of(availability, availability.unverifiedHolidays(first, ends));
  }

  /** Returns the place with the unverified years. */
  static @Nullable PlaceJson of(
      Availability availability, Optional<UnverifiedHolidays> unverified) {
    return availability
        .holidays()
        .map(Holidays::place)
        .map(place -> new PlaceJson(place, years(unverified)))
        .orElse(null);
  }

  /** Returns the unverified years. */
  static List<Integer> years(Optional<UnverifiedHolidays> unverified) {
    return unverified.map(UnverifiedHolidays::years).orElse(List.of());
  }
}
