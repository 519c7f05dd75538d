package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;

/**
 * What a user asks of a roadmap.
 *
 * @param start the first day, on which week 1 begins
 */
public record RoadmapRequest(
    LocalDate start, Availability availability, Workload workload, Optional<Deadline> deadline) {

  /** The pace of a user who names none: the reference pace. */
  public static final Pace.Even DEFAULT_PACE = new Pace.Even(Effort.ofReferenceWeeks(1));

  public RoadmapRequest {
    requireNonNull(start, "start");
    requireNonNull(availability, "availability");
    requireNonNull(workload, "workload");
    requireNonNull(deadline, "deadline");
  }

  public RoadmapRequest with(Availability other) {
    return new RoadmapRequest(start, other, workload, deadline);
  }

  public RoadmapRequest with(Workload other) {
    return new RoadmapRequest(start, availability, other, deadline);
  }

  public RoadmapRequest with(Optional<Deadline> other) {
    return new RoadmapRequest(start, availability, workload, other);
  }

  /** Returns this request at a given pace. */
  RoadmapRequest at(Pace pace) {
    return new RoadmapRequest(start, availability.withPace(pace), workload, deadline);
  }

  RoadmapRequest withoutDeadline() {
    return new RoadmapRequest(start, availability, workload, Optional.empty());
  }
}
