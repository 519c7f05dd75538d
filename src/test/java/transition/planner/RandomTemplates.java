package transition.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.Task;
import transition.model.TimeKind;
import transition.model.Transition;

/** Random phases with tasks, some of which teach a skill. */
final class RandomTemplates {

  private static final Catalog CATALOG = new Catalog(new BundledPack());
  private static final List<Transition> BUNDLED = CATALOG.transitions();
  private static final List<Skill> SKILLS = Stream.of("a", "b", "c").map(Samples::skill).toList();
  private static final int MOST_PHASES = 5;
  private static final int MOST_TASKS = 5;

  private final SplittableRandom random;

  private RandomTemplates(SplittableRandom random) {
    this.random = random;
  }

  static Transition transition(long seed, SplittableRandom random) {
    return seed % 5 == 0
        ? CATALOG.withSearch(BUNDLED.get((int) (seed / 5 % BUNDLED.size())))
        : new RandomTemplates(random).template();
  }

  /** The skills that a template teaches, each once. */
  static List<Skill> taught(Transition transition) {
    return transition.phases().items().stream()
        .flatMap(phase -> phase.tasks().stream())
        .flatMap(task -> task.teaches().stream())
        .distinct()
        .toList();
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
            : Stream.<Span>generate(this::weeks).limit(count).toList();
    List<Phase> phases = new ArrayList<>();
    spans.forEach(span -> phases.add(phase(span, TimeKind.STUDY)));
    boolean search = random.nextInt(3) == 0;
    for (int i = search ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      phases.add(phase(windows ? lastWindow(spans) : weeks(), TimeKind.SEARCH));
    }
    Transition transition = Samples.transition(List.of(), phases);
    return search || random.nextBoolean()
        ? transition
        : transition.withSearch(Sourced.own(added(1 + random.nextInt(2))));
  }

  private List<Phase> added(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> phase(new Span.Weeks(1), TimeKind.SEARCH))
        .toList();
  }

  private Span weeks() {
    return new Span.Weeks(1 + random.nextInt(8));
  }

  /** A window that begins no sooner than all others, and ends no sooner. */
  private Span lastWindow(List<Span> others) {
    long begin =
        others.stream().mapToLong(span -> ((Span.Window) span).startMinute()).max().orElse(0);
    long end = others.stream().mapToLong(span -> ((Span.Window) span).endMinute()).max().orElse(0);
    int first = 1;
    while (new Span.Window(Span.Unit.WEEK, first, first).startMinute() < begin) {
      first++;
    }
    int last = first + random.nextInt(10);
    while (new Span.Window(Span.Unit.WEEK, first, last).endMinute() < end) {
      last++;
    }
    return new Span.Window(Span.Unit.WEEK, first, last);
  }

  private Span.Window window() {
    Span.Unit unit = random.nextBoolean() ? Span.Unit.WEEK : Span.Unit.MONTH;
    int first = 1 + random.nextInt(10);
    return new Span.Window(unit, first, first + random.nextInt(4));
  }

  private Phase phase(Span span, TimeKind kind) {
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
      tasks.add(
          new Task(
              "task " + random.nextInt(),
              teaches,
              share,
              random.nextInt(4) == 0,
              Optional.empty()));
    }
    return new Phase("phase " + random.nextInt(), kind, span, Optional.empty(), tasks, List.of());
  }
}
