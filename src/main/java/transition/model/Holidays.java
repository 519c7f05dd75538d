package transition.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The public holidays of a place. */
public interface Holidays {

  /** Returns the code of the place, such as "GB" or "GB-SCT". */
  String place();

  /** Returns the holidays of a year, with their English names, in order of date. */
  Map<LocalDate, String> in(int year);

  /**
   * Returns the years whose holidays were compared with the law of the place; empty if none were.
   */
  Optional<Years> verified();
}
