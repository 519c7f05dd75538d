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
 * leave. Tasks of parallel phases take their minutes in turn.
 */
final class RemainingWork {

  /** An open task keeps at least one part in this many of its effort, whatever the log says. */
  private static final int LEAST_LEFT = 10;

  /** A minute of a task and its original place in the plan, in days from the start. */
  private record Minute(int task, double place) {}

  private final Plan plan;
  private final List<PlanTask> open;
  private final RecordedWork recorded;
  private final List<Minute> minutes = new ArrayList<>();

  /** How far the minutes of each phase have come. */
  private final Map<Integer, Double> reached = new TreeMap<>();

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
      work.add(i);
    }
    work.minutes.sort(Comparator.comparingDouble(Minute::place));
    return work.minutes.stream().mapToInt(Minute::task).toArray();
  }

  private void add(int index) {
    PlanTask task = open.get(index);
    double first = ChronoUnit.DAYS.between(plan.start(), task.days().start());
    long days = task.days().days();
    long whole = task.effort().minutes();
    double place = reached.computeIfAbsent(task.phase(), this::earliestStart);
    for (long minute = whole - left(task, recorded).minutes(); minute < whole; minute++) {
      double planned = first + (minute + 0.5) / whole * days;
      place = Math.max(place, planned);
      minutes.add(new Minute(index, place));
    }
    reached.put(task.phase(), place);
  }

  /**
   * Returns the earliest start of a phase: the end of the phases that were planned to end before it
   * began.
   */
  private double earliestStart(int phase) {
    LocalDate begin = days(phase).map(DateRange::start).min(LocalDate::compareTo).orElseThrow();
    return reached.entrySet().stream()
        .filter(other -> days(other.getKey()).noneMatch(days -> days.end().isAfter(begin)))
        .mapToDouble(Map.Entry::getValue)
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
