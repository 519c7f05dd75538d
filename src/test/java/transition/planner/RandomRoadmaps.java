package transition.planner;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;
import transition.model.Transition;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** Random templates and requests: a seed always gives the same ones. */
final class RandomRoadmaps {

  /** A seed's template and request, and the roadmap that the planner makes of them. */
  record Planned(long seed, Transition transition, RoadmapRequest request, Roadmap roadmap) {

    boolean hasWindows() {
      return transition.phases().items().get(0).span() instanceof Span.Window;
    }

    boolean isStudyDay(LocalDate day) {
      return request.availability().breaks().stream()
          .noneMatch(range -> !day.isBefore(range.start()) && !day.isAfter(range.end()));
    }

    long studyDays(Week week) {
      return week.start().datesUntil(week.end().plusDays(1)).filter(this::isStudyDay).count();
    }

    Roadmap with(Effort weekly) {
      return plan(weekly, breaks(), knowledge());
    }

    Roadmap with(List<DateRange> breaks) {
      return plan(weekly(), breaks, knowledge());
    }

    Roadmap with(Knowledge knowledge) {
      return plan(weekly(), breaks(), knowledge);
    }

    Effort weekly() {
      return request.availability().pace().weekly();
    }

    List<DateRange> breaks() {
      return request.availability().breaks();
    }

    Knowledge knowledge() {
      return request.workload().knowledge();
    }

    private Roadmap plan(Effort weekly, List<DateRange> breaks, Knowledge knowledge) {
      return RoadmapPlanner.plan(
          transition, Requests.even(request.start(), weekly, breaks, knowledge));
    }
  }

  /** For {@code @MethodSource}: the numbers that {@link #holds} takes. */
  static final String BATCHES = "transition.planner.RandomRoadmaps#batches";

  private static final int SEEDS_A_BATCH = 100;
  private static final List<Transition> BUNDLED = new Catalog(new BundledPack()).transitions();
  private static final List<Skill> SKILLS = Stream.of("a", "b", "c").map(Samples::skill).toList();
  private static final int MOST_PHASES = 5;
  private static final int MOST_TASKS = 5;
  private static final int MOST_WEEKS = 200;

  private final SplittableRandom random;

  private RandomRoadmaps(SplittableRandom random) {
    this.random = random;
  }

  static IntStream batches() {
    return IntStream.range(0, 25);
  }

  /** Checks a rule for a batch of seeds; the first one that breaks it is named. */
  static void holds(int batch, Consumer<Planned> rule) {
    for (int i = 0; i < SEEDS_A_BATCH; i++) {
      long seed = (long) batch * SEEDS_A_BATCH + i;
      try {
        rule.accept(of(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  static List<DatedTask> tasks(Roadmap roadmap) {
    return roadmap.phases().stream().flatMap(phase -> phase.tasks().stream()).toList();
  }

  /** One roadmap in five is from a bundled transition. */
  static Planned of(long seed) {
    return new RandomRoadmaps(new SplittableRandom(seed)).planned(seed);
  }

  private Planned planned(long seed) {
    Transition transition =
        seed % 5 == 0 ? BUNDLED.get((int) (seed / 5 % BUNDLED.size())) : template();
    LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000));
    List<Skill> teachable =
        seed % 5 == 0
            ? transition.missing().items().stream().map(MissingSkill::skill).toList()
            : SKILLS;
    long whole =
        StudyAxis.of(transition.phases().items(), Workload.WHOLE).phases().stream()
            .mapToLong(placed -> placed.progress().total())
            .sum();
    RoadmapRequest request =
        Requests.even(start, weekly(whole), breaks(start), knowledge(teachable));
    return new Planned(seed, transition, request, RoadmapPlanner.plan(transition, request));
  }

  private Transition template() {
    int count = 1 + random.nextInt(MOST_PHASES);
    boolean windows = random.nextBoolean();
    List<Span> spans =
        windows
            ? Stream.generate(this::window)
                .limit(count)
                .sorted(Comparator.comparing(Span.Window::startMinute))
                .map(Span.class::cast)
                .toList()
            : Stream.<Span>generate(() -> new Span.Weeks(1 + random.nextInt(8)))
                .limit(count)
                .toList();
    return Samples.transition(List.of(), spans.stream().map(this::phase).toList());
  }

  private Span.Window window() {
    Span.Unit unit = random.nextBoolean() ? Span.Unit.WEEK : Span.Unit.MONTH;
    int first = 1 + random.nextInt(10);
    return new Span.Window(unit, first, first + random.nextInt(4));
  }

  private Phase phase(Span span) {
    int count = 1 + random.nextInt(MOST_TASKS);
    double shared = random.nextInt(3) / 2.0;
    TreeSet<Integer> tenths = new TreeSet<>(List.of(0, 10));
    while (tenths.size() < count + 1) {
      tenths.add(1 + random.nextInt(9));
    }
    List<Integer> cuts = List.copyOf(tenths);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int percent = 10 * (cuts.get(i + 1) - cuts.get(i));
      Optional<Skill> teaches =
          random.nextBoolean()
              ? Optional.of(SKILLS.get(random.nextInt(SKILLS.size())))
              : Optional.empty();
      OptionalInt share =
          random.nextDouble() < shared ? OptionalInt.of(percent) : OptionalInt.empty();
      tasks.add(new Task("task " + random.nextInt(), teaches, share));
    }
    return new Phase("phase " + random.nextInt(), span, Optional.empty(), tasks, List.of());
  }

  /** From a minute to a whole week, small figures as often as large ones. */
  private Effort weekly(long whole) {
    long weekly = (long) Math.exp(random.nextDouble() * Math.log(7 * 24 * 60));
    return new Effort(Math.max(weekly, whole / MOST_WEEKS));
  }

  private List<DateRange> breaks(LocalDate start) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(i -> oneBreak(start)).toList();
  }

  /** A break beside those of a seed's request. */
  static DateRange extraBreak(long seed, LocalDate start) {
    return new RandomRoadmaps(new SplittableRandom(~seed)).oneBreak(start);
  }

  /** A single day or up to six weeks, before the start, over it, or some time after it. */
  private DateRange oneBreak(LocalDate start) {
    LocalDate first = start.plusDays(random.nextInt(150) - 30);
    return new DateRange(first, first.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(42)));
  }

  private Knowledge knowledge(List<Skill> skills) {
    List<Skill> known = skills.stream().filter(skill -> random.nextInt(3) == 0).toList();
    return new Knowledge(
        known.stream()
            .collect(
                toMap(
                    Function.identity(),
                    skill -> random.nextBoolean() ? 100 : 1 + random.nextInt(90))));
  }
}
