package transition.planner;

import static java.util.Objects.requireNonNull;

import transition.model.DateRange;

/** Days with a pace of their own. */
public record PacePeriod(DateRange days, Pace pace) {

  public PacePeriod {
    requireNonNull(days, "days");
    requireNonNull(pace, "pace");
  }
}
