package transition.planner;

import static java.util.Objects.requireNonNull;

import transition.model.DateRange;

/** Days with a pace of their own. */
public record Stretch(DateRange days, Pace pace) {

  public Stretch {
    requireNonNull(days, "days");
    requireNonNull(pace, "pace");
  }
}
