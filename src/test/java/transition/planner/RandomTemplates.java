package transition.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;
import transition.model.Transition;

/** Random phases with tasks, some of which teach a skill. */
final class RandomTemplates {

  private static final List<Transition> BUNDLED = new Catalog(new BundledPack()).transitions();
  private static final List<Skill> SKILLS = Stream.of("a", "b", "c").map(Samples::skill).toList();
  private static final int MOST_PHASES = 5;
  private static final int MOST_TASKS = 5;

  private final SplittableRandom random;

  private RandomTemplates(SplittableRandom random) {
    this.random = random;
  }

  static Transition transition(long seed, SplittableRandom random) {
    return seed % 5 == 0
        ? BUNDLED.get((int) (seed / 5 % BUNDLED.size()))
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
      tasks.add(
          new Task(
              "task " + random.nextInt(),
              teaches,
              share,
              random.nextInt(4) == 0,
              Optional.empty()));
    }
    return new Phase("phase " + random.nextInt(), span, Optional.empty(), tasks, List.of());
  }
}
