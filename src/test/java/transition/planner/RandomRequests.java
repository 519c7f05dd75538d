package transition.planner;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.model.Transition;

/** Random requests: starts, paces, breaks, holidays, zones, knowledge, slack. */
final class RandomRequests {

  /** With changes of an hour and of half an hour, in both halves of the year, and with none. */
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/London",
          "America/New_York",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
          "Africa/Casablanca");

  /** Left out the whole 30th of December 2011. */
  private static final String APIA = "Pacific/Apia";

  private static final int MOST_WEEKS = 60;

  private final SplittableRandom random;

  RandomRequests(SplittableRandom random) {
    this.random = random;
  }

  RoadmapRequest request(Transition transition) {
    boolean apia = random.nextInt(8) == 0;
    ZoneId zone = ZoneId.of(apia ? APIA : ZONES.get(random.nextInt(ZONES.size())));
    LocalDate start =
        apia
            ? LocalDate.of(2011, 12, 30).minusDays(random.nextInt(60))
            : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000));
    Workload workload = workload(RandomTemplates.taught(transition));
    Optional<Deadline> deadline =
        random.nextInt(3) == 0
            ? Optional.of(new Deadline(start.plusDays(random.nextInt(500)), false))
            : Optional.empty();
    long whole =
        Requests.axis(
                transition.phases().items(),
                new Workload(Knowledge.NONE, Set.of(), workload.slackPercent()))
            .lastMinute();
    Availability availability = availability(start, zone, whole / MOST_WEEKS + 1);
    return new RoadmapRequest(start, availability, workload, deadline, hiring());
  }

  private HiringTime hiring() {
    return new HiringTime(
        random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(30)) : OptionalInt.empty(),
        random.nextInt(4) == 0 ? OptionalInt.of(random.nextInt(20)) : OptionalInt.empty());
  }

  private Workload workload(List<Skill> skills) {
    Knowledge knowledge =
        new Knowledge(
            skills.stream()
                .filter(skill -> random.nextInt(3) == 0)
                .collect(
                    toMap(
                        Function.identity(),
                        skill -> random.nextBoolean() ? 100 : 1 + random.nextInt(99))));
    Set<Skill> skipped = skills.stream().filter(skill -> random.nextInt(5) == 0).collect(toSet());
    int slack = random.nextBoolean() ? 0 : random.nextInt(Workload.MOST_SLACK + 1);
    return new Workload(knowledge, skipped, slack);
  }

  private Availability availability(LocalDate start, ZoneId zone, long leastWeekly) {
    RandomPaces paces = new RandomPaces(random, leastWeekly);
    boolean sessions = random.nextInt(5) < 2;
    List<PacePeriod> periods = new ArrayList<>();
    LocalDate first = start.plusDays(random.nextInt(60) - 20);
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate last = first.plusDays(random.nextInt(80));
      periods.add(new PacePeriod(new DateRange(first, last), paces.pace(sessions)));
      first = last.plusDays(1 + random.nextInt(3) * random.nextInt(40));
    }
    return new Availability(
        paces.pace(sessions),
        periods,
        IntStream.range(0, random.nextInt(6)).mapToObj(i -> oneBreak(start)).toList(),
        random.nextInt(3) == 0 ? Optional.of(holidays()) : Optional.empty(),
        zone);
  }

  /** A single day or up to six weeks, before the start, over it, or some time after it. */
  DateRange oneBreak(LocalDate start) {
    LocalDate first = start.plusDays(random.nextInt(random.nextBoolean() ? 150 : 600) - 30);
    return new DateRange(first, first.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(42)));
  }

  RandomHolidays holidays() {
    return new RandomHolidays(random.nextLong());
  }
}
