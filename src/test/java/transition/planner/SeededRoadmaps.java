package transition.planner;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import transition.model.Transition;
import transition.planner.RandomRoadmaps.Planned;

/** The random roadmaps of the planner's tests, for tests of other packages. */
public final class SeededRoadmaps {

  private SeededRoadmaps() {}

  /** What a seed gives. */
  public record Seeded(long seed, Transition transition, Roadmap roadmap) {}

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
            request.deadline()));
  }

  /** The roadmaps of the first seeds. */
  public static Stream<Seeded> first(int seeds) {
    return LongStream.range(0, seeds).mapToObj(RandomRoadmaps::of).map(SeededRoadmaps::seeded);
  }

  private static Seeded seeded(Planned planned) {
    return new Seeded(planned.seed(), planned.transition(), planned.roadmap());
  }
}
