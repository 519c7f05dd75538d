package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The day by which a roadmap should be done.
 *
 * @param setsPace whether the weekly hours are to be worked out from it
 */
public record Deadline(LocalDate day, boolean setsPace) {

  public Deadline {
    requireNonNull(day, "day");
  }
}
