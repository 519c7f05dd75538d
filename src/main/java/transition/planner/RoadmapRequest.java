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
    LocalDate start,
    Availability availability,
    Workload workload,
    Optional<Deadline> deadline,
    HiringTime hiring) {

  /** The pace of a user who names none: the reference pace. */
  public static final Pace.Even DEFAULT_PACE = new Pace.Even(Effort.ofReferenceWeeks(1));

  public RoadmapRequest {
    requireNonNull(start, "start");
    requireNonNull(availability, "availability");
    requireNonNull(workload, "workload");
    requireNonNull(deadline, "deadline");
    requireNonNull(hiring, "hiring");
  }

  public RoadmapRequest with(Availability other) {
    return new RoadmapRequest(start, other, workload, deadline, hiring);
  }

  public RoadmapRequest with(Workload other) {
    return new RoadmapRequest(start, availability, other, deadline, hiring);
  }

  public RoadmapRequest with(Optional<Deadline> other) {
    return new RoadmapRequest(start, availability, workload, other, hiring);
  }

  /** Returns this request without a notice, unless the user names one. */
  public RoadmapRequest withoutNotice() {
    return new RoadmapRequest(
        start, availability, workload, deadline, hiring.or(HiringTime.WITHOUT_NOTICE));
  }

  RoadmapRequest startingOn(LocalDate day) {
    return new RoadmapRequest(day, availability, workload, deadline, hiring);
  }

  /** Returns this request at a given pace. */
  RoadmapRequest at(Pace pace) {
    return new RoadmapRequest(start, availability.withPace(pace), workload, deadline, hiring);
  }

  RoadmapRequest withoutDeadline() {
    return new RoadmapRequest(start, availability, workload, Optional.empty(), hiring);
  }
}
