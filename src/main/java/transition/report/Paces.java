package transition.report;

import transition.planner.RoadmapRequest;

/** What is said of a user's pace in a few words. */
final class Paces {

  private Paces() {}

  /** Such as "from 2027-01-04 · 6 h a week". */
  static String aside(RoadmapRequest request) {
    return "from %s · %s a week"
        .formatted(request.start(), Figures.hours(request.availability().pace().weekly()));
  }
}
