package transition.tracking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * Orders the remaining minutes of open tasks as the plan does, without the gaps that done tasks
 * leave. Tasks of parallel phases take their minutes in turn. Tasks that run throughout a phase
 * keep pace with the others in it.
 */
final class RemainingWork {

  /** An open task keeps at least one part in this many of its effort, whatever the log says. */
  private static final int LEAST_LEFT = 10;

  /**
   * A minute of a task.
   *
   * @param place its original place in the plan, in days from the start
   * @param rank its place among the minutes of its phase
   */
  private record Minute(int task, int phase, double place, double rank) {}

  private static final Comparator<Minute> IN_ORDER =
      Comparator.comparingDouble(Minute::place)
          .thenComparingInt(Minute::phase)
          .thenComparingDouble(Minute::rank);

  private final Plan plan;
  private final List<PlanTask> open;
  private final RecordedWork recorded;
  private final List<Minute> minutes = new ArrayList<>();

  /** The places of the minutes of each phase, without those of tasks that keep pace with them. */
  private final Map<Integer, List<Double>> inTurn = new TreeMap<>();

  private RemainingWork(Plan plan, List<PlanTask> open) {
    this.plan = plan;
    this.open = open;
    this.recorded = new RecordedWork(plan);
  }

  /**
   * Returns for each minute the index of its task.
   *
   * @param open in order of their numbers
   */
  static int[] of(Plan plan, List<PlanTask> open) {
    RemainingWork work = new RemainingWork(plan, open);
    for (int i = 0; i < open.size(); i++) {
      if (!work.keepsPace(open.get(i))) {
        work.add(i);
      }
    }
    for (int i = 0; i < open.size(); i++) {
      if (work.keepsPace(open.get(i))) {
        work.addBeside(i);
      }
    }
    work.minutes.sort(IN_ORDER);
    return work.minutes.stream().mapToInt(Minute::task).toArray();
  }

  /**
   * Gives tasks that run throughout their phase all of what is left of it.
   *
   * @param first the first minutes of the tasks; negative for a task without any
   * @param last their last minutes
   */
  static void drawOut(List<PlanTask> open, long[] first, long[] last) {
    for (int i = 0; i < first.length; i++) {
      if (open.get(i).throughout() && first[i] >= 0) {
        for (int other = 0; other < first.length; other++) {
          if (open.get(other).phase() == open.get(i).phase() && first[other] >= 0) {
            first[i] = Math.min(first[i], first[other]);
            last[i] = Math.max(last[i], last[other]);
          }
        }
      }
    }
  }

  /** Returns whether a task is done beside others of its phase. */
  private boolean keepsPace(PlanTask task) {
    return task.throughout()
        && open.stream()
            .filter(other -> other.phase() == task.phase() && !other.throughout())
            .anyMatch(other -> !other.effort().isZero());
  }

  /** Spreads a task over the minutes of the others in its phase. */
  private void addBeside(int index) {
    PlanTask task = open.get(index);
    List<Double> others = inTurn.getOrDefault(task.phase(), List.of());
    long left = left(task, recorded).minutes();
    for (long minute = 0; minute < left; minute++) {
      int beside = (int) ((2 * minute + 1) * others.size() / (2 * left));
      minutes.add(new Minute(index, task.phase(), others.get(beside), beside + 0.5));
    }
  }

  private void add(int index) {
    PlanTask task = open.get(index);
    double first = ChronoUnit.DAYS.between(plan.start(), task.days().start());
    long days = task.days().days();
    long whole = task.effort().minutes();
    double start = earliestStart(task.phase());
    List<Double> places = inTurn.computeIfAbsent(task.phase(), key -> new ArrayList<>());
    double place = places.isEmpty() || task.throughout() ? start : places.get(places.size() - 1);
    for (long minute = whole - left(task, recorded).minutes(); minute < whole; minute++) {
      double planned = first + (minute + 0.5) / whole * days;
      place = Math.max(place, planned);
      minutes.add(new Minute(index, task.phase(), place, places.size()));
      places.add(place);
    }
  }

  /**
   * Returns the earliest start of a phase: the end of the phases that were planned to end before it
   * began.
   */
  private double earliestStart(int phase) {
    LocalDate begin = days(phase).map(DateRange::start).min(LocalDate::compareTo).orElseThrow();
    return inTurn.entrySet().stream()
        .filter(other -> days(other.getKey()).noneMatch(days -> days.end().isAfter(begin)))
        .flatMapToDouble(other -> other.getValue().stream().mapToDouble(Double::doubleValue))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private Stream<DateRange> days(int phase) {
    return open.stream().filter(task -> task.phase() == phase).map(PlanTask::days);
  }

  /** Returns what is left of an open task after its recorded study; never nothing. */
  static Effort left(PlanTask task, RecordedWork recorded) {
    long whole = task.effort().minutes();
    long done = Math.min(whole, recorded.of(task));
    return new Effort(Math.max(whole - done, (whole + LEAST_LEFT - 1) / LEAST_LEFT));
  }
}
