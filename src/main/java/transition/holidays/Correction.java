package transition.holidays;

import java.util.List;
import java.util.Optional;
import transition.model.Years;

/**
 * What is known of a place beside the library's list of it, or against that.
 *
 * @param verified the years for which the corrected list is that of the law
 * @param inherited whether the corrections hold in the parts of the place too
 * @param listed whether the library's days count at all
 * @param moved whether days are moved as the library has it
 * @param without days that are no holidays
 * @param with holidays that are missing
 */
record Correction(
    Optional<Years> verified,
    boolean inherited,
    boolean listed,
    boolean moved,
    List<NoHoliday> without,
    List<MissingHoliday> with) {

  /** For a place of which nothing else is known. */
  static final Correction NONE =
      new Correction(Optional.empty(), true, true, true, List.of(), List.of());

  Correction {
    without = List.copyOf(without);
    with = List.copyOf(with);
  }
}
