package transition.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import transition.Seeds;
import transition.model.Span;
import transition.model.TimeKind;
import transition.model.Transition;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** Random templates and requests: a seed always gives the same ones. */
public final class RandomRoadmaps {

  /** A seed's template and request, and the roadmap that the planner makes of them. */
  public record Planned(long seed, Transition transition, RoadmapRequest request, Roadmap roadmap) {

    public boolean hasWindows() {
      return transition.phases().items().get(0).span() instanceof Span.Window;
    }

    Availability availability() {
      return request.availability();
    }

    Workload workload() {
      return request.workload();
    }

    /** The tasks of all phases. */
    public List<DatedTask> tasks() {
      return roadmap.phases().stream().flatMap(phase -> phase.tasks().stream()).toList();
    }

    /** Whether a day is neither on a break nor a holiday. */
    public boolean isStudyDay(LocalDate day) {
      return availability().breaks().stream().noneMatch(range -> range.contains(day))
          && availability().holidays().stream()
              .noneMatch(holidays -> holidays.in(day.getYear()).containsKey(day));
    }

    /** What the days of a week supply, in sevenths of a minute. */
    long sevenths(Week week) {
      return week.start()
          .datesUntil(week.end().plusDays(1))
          .filter(this::isStudyDay)
          .mapToLong(day -> availability().paceOn(day).sevenths(day.getDayOfWeek()))
          .sum();
    }

    Roadmap with(Availability other) {
      return RoadmapPlanner.plan(transition, request.with(other));
    }

    Roadmap with(Workload other) {
      return RoadmapPlanner.plan(transition, request.with(other));
    }

    StudyLayout layoutWith(Availability other) {
      return StudyLayout.of(transition, request.with(other));
    }

    StudyLayout layoutWith(Workload other) {
      return StudyLayout.of(transition, request.with(other));
    }

    /** The effort of all phases, those of the job search included. */
    long allEffort() {
      return roadmap.phases().stream().mapToLong(phase -> phase.effort().minutes()).sum();
    }

    /** Whether effort is thinner than study time somewhere. */
    public boolean isThin() {
      return hasWindows()
          || roadmap.phases().stream().anyMatch(phase -> phase.kind() == TimeKind.SEARCH);
    }

    /** For what a rule changes in the request: others than made it. */
    public SplittableRandom random() {
      return new SplittableRandom(~seed);
    }
  }

  /** Up to a hundred seeds. */
  public static final class Batch {

    private final List<Planned> all;

    private Batch(LongStream seeds) {
      this.all = seeds.mapToObj(RandomRoadmaps::of).toList();
    }

    @Override
    public String toString() {
      return "seeds from " + all.get(0).seed();
    }

    /** Checks a rule for each seed; the first one that breaks it is named. */
    public void holds(Consumer<Planned> rule) {
      all.forEach(planned -> Seeds.check(planned.seed(), seed -> rule.accept(planned)));
    }
  }

  private static final int SEEDS_A_BATCH = 100;

  private RandomRoadmaps() {}

  /** One after the other, as they are asked for. */
  static Stream<Batch> batches() {
    long first = Seeds.first();
    long end = first + Seeds.count(200, 10_000);
    return LongStream.iterate(first, seed -> seed < end, seed -> seed + SEEDS_A_BATCH)
        .mapToObj(seed -> new Batch(LongStream.range(seed, Math.min(seed + SEEDS_A_BATCH, end))));
  }

  /** One roadmap in five is from a bundled transition. */
  static Planned of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Transition transition = RandomTemplates.transition(seed, random);
    RoadmapRequest request = new RandomRequests(random).request(transition);
    return new Planned(seed, transition, request, RoadmapPlanner.plan(transition, request));
  }
}
