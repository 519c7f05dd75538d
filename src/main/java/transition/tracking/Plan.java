package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.UnverifiedHolidays;
import transition.planner.Availability;

/**
 * A plan as it stands in the user's file: what is done, what is left, and when.
 *
 * @param start the first day; week 1 begins on it
 * @param laidOut the day from which the open tasks were laid out: the start, or that of the last
 *     time they were planned anew, if it is later
 * @param availability when the user can study from {@code laidOut} on
 * @param phases the titles of phases by their numbers; phases that are not named are absent
 * @param tasks in the order of their numbers, each number once; what is {@linkplain #isSettled
 *     settled} has no planned days any more, and ends on the day on which it was done
 * @param steps the first steps
 * @param records study that is written down, in the order of the file
 * @param doneThen of a plan that was laid out anew, the tasks that were done then, as far as their
 *     days do not tell; empty if it never was
 */
public record Plan(
    LocalDate start,
    LocalDate laidOut,
    Availability availability,
    Optional<LocalDate> deadline,
    Map<Integer, String> phases,
    List<PlanTask> tasks,
    List<PlanStep> steps,
    List<StudyRecord> records,
    Optional<Set<String>> doneThen) {

  private static final int DAYS_A_WEEK = 7;

  public Plan {
    requireNonNull(start, "start");
    laidOut = laidOut.isBefore(start) ? start : laidOut;
    requireNonNull(availability, "availability");
    requireNonNull(deadline, "deadline");
    phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    doneThen = doneThen.map(Set::copyOf);
    LocalDate layout = laidOut;
    Optional<Set<String>> then = doneThen;
    tasks =
        tasks.stream()
            .map(task -> isSettled(task, layout, then) ? task.settled(layout) : task)
            .sorted(PlanTask.BY_NUMBER)
            .toList();
    steps = List.copyOf(steps);
    records = List.copyOf(records);
  }

  /** The same plan with other tasks. */
  public Plan with(List<PlanTask> others) {
    return new Plan(
        start, laidOut, availability, deadline, phases, others, steps, records, doneThen);
  }

  /**
   * The same plan as far as it was known on a day: what was done or written down later is not. A
   * tick without a day counts as known.
   */
  public Plan asOf(LocalDate day) {
    return new Plan(
        start,
        laidOut,
        availability,
        deadline,
        phases,
        tasks.stream()
            .map(task -> task.doneOn().filter(day::isBefore).isPresent() ? task.reopened() : task)
            .toList(),
        steps,
        records.stream().filter(record -> !record.day().isAfter(day)).toList(),
        doneThen);
  }

  /** Whether a task was done when the open ones were laid out anew, and so was not laid out. */
  boolean isSettled(PlanTask task) {
    return isSettled(task, laidOut, doneThen);
  }

  private static boolean isSettled(
      PlanTask task, LocalDate laidOut, Optional<Set<String>> doneThen) {
    return task.isDone()
        && doneThen
            .filter(then -> then.contains(task.id()) || task.isKnownDoneBefore(laidOut))
            .isPresent();
  }

  /**
   * The last day of a task that is not left out, as things stand: of a done one the day on which it
   * was done. The start if there is none.
   */
  public LocalDate end(LocalDate today) {
    return end(kept().stream().map(task -> task.lastDay(today)));
  }

  /** The last planned day of a task that is not left out; the start if there is none. */
  public LocalDate plannedEnd() {
    return end(kept().stream().map(task -> task.days().end()));
  }

  private LocalDate end(Stream<LocalDate> days) {
    return days.max(LocalDate::compareTo).orElse(start);
  }

  /** What nobody has compared with the law of the holidays that it rests on. */
  public Optional<UnverifiedHolidays> unverifiedHolidays() {
    return availability.unverifiedHolidays(laidOut, Stream.of(plannedEnd()));
  }

  /** All tasks but those that are left out. */
  public List<PlanTask> kept() {
    return tasks.stream().filter(task -> !task.isLeftOut()).toList();
  }

  /** Those of a phase. */
  public List<PlanTask> kept(int phase) {
    return kept().stream().filter(task -> task.phase() == phase).toList();
  }

  public List<PlanTask> leftOut() {
    return tasks.stream().filter(PlanTask::isLeftOut).toList();
  }

  public List<PlanTask> open() {
    return tasks.stream().filter(PlanTask::isOpen).toList();
  }

  public Optional<PlanTask> task(String id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  /** A first step. */
  public Optional<PlanStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Whether a task or a first step is done. */
  public boolean isDone(String id) {
    return task(id).filter(PlanTask::isDone).isPresent()
        || step(id).filter(PlanStep::done).isPresent();
  }

  /** How many of the first steps are done. */
  public long stepsDone() {
    return steps.stream().filter(PlanStep::done).count();
  }

  /** The numbers of the phases that have tasks, in order. */
  public List<Integer> phaseNumbers() {
    return List.copyOf(new TreeSet<>(tasks.stream().map(PlanTask::phase).toList()));
  }

  /** The title of a phase, or else its number in words. */
  public String title(int phase) {
    return phases.getOrDefault(phase, "Phase " + phase);
  }

  /** The planned study time of all tasks that are not left out. */
  public Effort total() {
    return sum(kept());
  }

  /** The study time that is written down for a task. */
  public Effort recorded(String task) {
    return records.stream()
        .filter(one -> one.task().equals(Optional.of(task)))
        .map(StudyRecord::time)
        .reduce(Effort.ZERO, Effort::plus);
  }

  /**
   * All study time that is noted at tasks or written down. What is noted at a task is all that it
   * took, and what is written down for it is a part of that.
   */
  public Effort spent() {
    Effort elsewhere =
        records.stream()
            .filter(one -> one.task().flatMap(this::task).isEmpty())
            .map(StudyRecord::time)
            .reduce(Effort.ZERO, Effort::plus);
    return tasks.stream().map(this::spent).reduce(elsewhere, Effort::plus);
  }

  /** The study time that is known to have gone into a task. */
  public Effort spent(PlanTask task) {
    Effort recorded = recorded(task.id());
    return task.took().filter(took -> took.compareTo(recorded) > 0).orElse(recorded);
  }

  /** The number of the week in which a day is; week 1 begins on the first day. */
  public int week(LocalDate day) {
    return Math.toIntExact(
        Math.floorDiv(ChronoUnit.DAYS.between(start, day), (long) DAYS_A_WEEK) + 1);
  }

  /** The seven days of a week. */
  public DateRange daysOf(int week) {
    return daysOf(week, start);
  }

  /** The same of a plan that begins on some day. */
  public static DateRange daysOf(int week, LocalDate start) {
    LocalDate first = start.plusDays((long) DAYS_A_WEEK * (week - 1));
    return new DateRange(first, first.plusDays(DAYS_A_WEEK - 1));
  }

  static Effort sum(List<PlanTask> tasks) {
    return tasks.stream().map(PlanTask::effort).reduce(Effort.ZERO, Effort::plus);
  }
}
