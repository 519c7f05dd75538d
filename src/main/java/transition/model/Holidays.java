package transition.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The public holidays of a place. */
public interface Holidays {

  /** The place as the command line reads it, such as "GB" or "GB-SCT". */
  String place();

  /** The holidays of a year with their names in English, in the order of their dates. */
  Map<LocalDate, String> in(int year);

  /** The years whose holidays were compared with the law of the place; empty if none were. */
  Optional<Years> verified();
}
