package transition.planner;

import java.util.stream.Stream;
import transition.Seeds;
import transition.model.Transition;
import transition.planner.RandomRoadmaps.Planned;

/** The random roadmaps of the planner's tests, for tests of other packages. */
public final class SeededRoadmaps {

  private SeededRoadmaps() {}

  /** What a seed gives. */
  public record Seeded(long seed, Transition transition, Roadmap roadmap) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  /** The roadmap for the same workload from another start. */
  public static Roadmap replanned(
      Transition transition, Roadmap roadmap, int daysLater, Availability availability) {
    RoadmapRequest request = roadmap.request();
    return RoadmapPlanner.plan(
        transition,
        new RoadmapRequest(
            request.start().plusDays(daysLater),
            availability,
            request.workload(),
            request.deadline(),
            request.hiring()));
  }

  public static Stream<Seeded> all(int usual, int thorough) {
    return Seeds.stream(usual, thorough).mapToObj(RandomRoadmaps::of).map(SeededRoadmaps::seeded);
  }

  private static Seeded seeded(Planned planned) {
    return new Seeded(planned.seed(), planned.transition(), planned.roadmap());
  }
}
