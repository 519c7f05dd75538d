package transition.holidays;

import java.util.List;
import java.util.Optional;
import transition.model.Years;

/**
 * What is known about a place beyond the library's list of holidays, or in contradiction to it.
 *
 * @param verified the years in which the corrected list matches the law
 * @param inherited whether the corrections also apply to the parts of the place
 * @param listed whether the library's days count at all
 * @param moved whether days are moved as the library moves them
 * @param without days that are no holidays
 * @param with holidays that are missing
 */
record Correction(
    Optional<Years> verified,
    boolean inherited,
    boolean listed,
    boolean moved,
    List<ExcludedHoliday> without,
    List<MissingHoliday> with) {

  /** The correction of a place about which nothing else is known. */
  static final Correction NONE =
      new Correction(Optional.empty(), true, true, true, List.of(), List.of());

  Correction {
    without = List.copyOf(without);
    with = List.copyOf(with);
  }
}
