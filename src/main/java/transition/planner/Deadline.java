package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The day by which a roadmap should end.
 *
 * @param setsPace whether to derive the weekly hours from it
 */
public record Deadline(LocalDate day, boolean setsPace) {

  public Deadline {
    requireNonNull(day, "day");
  }
}
