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
 * Whose public holidays are free of study.
 *
 * @param notVerified years of the answer for which nobody has compared them with the law
 */
record PlaceJson(String place, List<Integer> notVerified) {

  /** Absent where no holidays are asked for. */
  static @Nullable PlaceJson of(Plan plan) {
    return of(plan.availability(), plan.unverifiedHolidays());
  }

  /** The same for days from a first one to the latest of some last ones. */
  static @Nullable PlaceJson of(
      Availability availability, LocalDate first, Stream<LocalDate> ends) {
    return of(availability, availability.unverifiedHolidays(first, ends));
  }

  /** The same with what is not verified. */
  static @Nullable PlaceJson of(
      Availability availability, Optional<UnverifiedHolidays> unverified) {
    return availability
        .holidays()
        .map(Holidays::place)
        .map(place -> new PlaceJson(place, years(unverified)))
        .orElse(null);
  }

  /** The years that are not verified, often none. */
  static List<Integer> years(Optional<UnverifiedHolidays> unverified) {
    return unverified.map(UnverifiedHolidays::years).orElse(List.of());
  }
}
