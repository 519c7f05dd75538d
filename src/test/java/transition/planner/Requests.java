package transition.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;

/** Requests of which a test names only what it is about. */
final class Requests {

  private Requests() {}

  static RoadmapRequest even(
      LocalDate start, Effort weekly, List<DateRange> breaks, Knowledge knowledge) {
    return request(start, Availability.even(new Pace.Even(weekly), breaks), knowing(knowledge));
  }

  static RoadmapRequest request(LocalDate start, Availability availability, Workload workload) {
    return new RoadmapRequest(start, availability, workload, Optional.empty());
  }

  static Workload knowing(Knowledge knowledge) {
    return new Workload(knowledge, Set.of(), 0);
  }
}
