package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.UnverifiedHolidays;
import transition.planner.Availability;
import transition.planner.JobSearch;

/**
 * A plan as the user's file has it: what is done, what is left, and when.
 *
 * @param start the first day, on which week 1 begins
 * @param laidOut the day from which open tasks were laid out: the start, or the first day of the
 *     last replanning
 * @param availability when the user can study from {@code laidOut} on
 * @param phases the titles of phases by number; phases without a title are absent
 * @param tasks in order of their numbers, each once; {@linkplain #isSettled settled} tasks end on
 *     the day on which they were done
 * @param steps the first steps; those that do a task, or a part of it, are done if it is
 * @param records the study log, in the order of the file
 * @param search which of the phases are job search
 * @param doneThen the tasks that were done before the last replanning, where their days do not
 *     tell; empty if there was none
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
    PlanSearch search,
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
    Set<String> done =
        tasks.stream().filter(PlanTask::isDone).map(PlanTask::id).collect(Collectors.toSet());
    steps =
        steps.stream()
            .map(step -> step.does().filter(done::contains).isPresent() ? step.asDone() : step)
            .toList();
    records = List.copyOf(records);
    requireNonNull(search, "search");
  }

  /** Returns this plan with other tasks. */
  public Plan with(List<PlanTask> others) {
    return new Plan(
        start, laidOut, availability, deadline, phases, others, steps, records, search, doneThen);
  }

  /** Returns this plan with another job search. */
  public Plan with(PlanSearch other) {
    return new Plan(
        start, laidOut, availability, deadline, phases, tasks, steps, records, other, doneThen);
  }

  /** Returns this plan with phases and tasks for another job search. */
  public Plan with(Map<Integer, String> titles, List<PlanTask> others, PlanSearch other) {
    return new Plan(
        start, laidOut, availability, deadline, titles, others, steps, records, other, doneThen);
  }

  /**
   * Returns this plan without what was done or recorded after a day. A tick without a date is kept.
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
        steps.stream()
            .map(step -> step.doneOn().filter(day::isBefore).isPresent() ? step.reopened() : step)
            .toList(),
        records.stream().filter(record -> !record.day().isAfter(day)).toList(),
        search,
        doneThen);
  }

  /** Returns whether a task was done before the last replanning, and so not laid out again. */
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
   * Returns the last day of all kept tasks, using the actual day of those that are done; the start
   * if there are none.
   */
  public LocalDate end(LocalDate today) {
    return end(kept().stream().map(task -> task.lastDay(today)));
  }

  /** Returns the last planned day of all kept tasks; the start if there are none. */
  public LocalDate plannedEnd() {
    return end(kept().stream().map(task -> task.days().end()));
  }

  private LocalDate end(Stream<LocalDate> days) {
    return days.max(LocalDate::compareTo).orElse(start);
  }

  /** Returns whether a task belongs to the job search. */
  public boolean isSearch(PlanTask task) {
    return search.phases().contains(task.phase());
  }

  /** Returns this plan without the job search. */
  Plan study() {
    return with(tasks.stream().filter(task -> !isSearch(task)).toList());
  }

  /** Returns this plan without the phases that are added for the job search. */
  public Plan own() {
    return with(tasks.stream().filter(task -> !search.added().contains(task.phase())).toList());
  }

  /** Returns the tasks of the job search, except those that are left out. */
  List<PlanTask> keptSearch() {
    return kept().stream().filter(this::isSearch).toList();
  }

  /** Returns the planned days of the job search; empty if the plan has none. */
  public Optional<DateRange> searchDays() {
    return keptSearch().stream().map(PlanTask::days).reduce(DateRange::spanning);
  }

  /**
   * Returns the first day in the new job, using the actual days of tasks that are done; empty if
   * the plan has no job search.
   */
  public Optional<LocalDate> newJob(LocalDate today) {
    return keptSearch().stream()
        .map(task -> task.lastDay(today))
        .max(LocalDate::compareTo)
        .map(offer -> JobSearch.newJob(offer, search.noticeWeeks()));
  }

  /**
   * Returns the last day of the phases that are not added for the job search, which a deadline is
   * for.
   */
  public LocalDate ownEnd(LocalDate today) {
    return end(
        kept().stream()
            .filter(task -> !search.added().contains(task.phase()))
            .map(task -> task.lastDay(today)));
  }

  /** Returns the unverified holidays that the plan depends on. */
  public Optional<UnverifiedHolidays> unverifiedHolidays() {
    return availability.unverifiedHolidays(laidOut, Stream.of(plannedEnd()));
  }

  /** Returns all tasks except those that are left out. */
  public List<PlanTask> kept() {
    return tasks.stream().filter(task -> !task.isLeftOut()).toList();
  }

  /** Returns the tasks of a phase, except those that are left out. */
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

  /** Returns a first step by its number. */
  public Optional<PlanStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Returns whether a task or first step is done. */
  public boolean isDone(String id) {
    return task(id).filter(PlanTask::isDone).isPresent()
        || step(id).filter(PlanStep::done).isPresent();
  }

  /** Returns all first steps except those of tasks that are left out. */
  public List<PlanStep> keptSteps() {
    return steps.stream()
        .filter(step -> step.does().flatMap(this::task).filter(PlanTask::isLeftOut).isEmpty())
        .toList();
  }

  /** Returns the first steps that do a task, or a part of it. */
  public List<PlanStep> stepsOf(String task) {
    return steps.stream().filter(step -> step.does().equals(Optional.of(task))).toList();
  }

  /** Returns the open first steps that were due before a day, oldest first. */
  public List<PlanStep> overdueSteps(LocalDate day) {
    return keptSteps().stream()
        .filter(step -> !step.done() && step.standsAlone())
        .filter(step -> step.by().filter(day::isAfter).isPresent())
        .sorted(Comparator.comparing(step -> step.by().orElseThrow()))
        .toList();
  }

  /** Returns the number of first steps that are done. */
  public long stepsDone() {
    return keptSteps().stream().filter(PlanStep::done).count();
  }

  /** Returns the numbers of the phases with tasks, in order. */
  public List<Integer> phaseNumbers() {
    return List.copyOf(new TreeSet<>(tasks.stream().map(PlanTask::phase).toList()));
  }

  /** Returns the title of a phase, or "Phase" and its number. */
  public String title(int phase) {
    return phases.getOrDefault(phase, "Phase " + phase);
  }

  /** Returns the planned study time of all kept tasks. */
  public Effort total() {
    return sum(kept());
  }

  /** Returns the study time recorded for a task. */
  public Effort recorded(String task) {
    return records.stream()
        .filter(record -> record.task().equals(Optional.of(task)))
        .map(StudyRecord::time)
        .reduce(Effort.ZERO, Effort::plus);
  }

  /**
   * Returns all study time noted at tasks or recorded in the log. The time noted at a task includes
   * what the log has for it.
   */
  public Effort spent() {
    Effort elsewhere =
        records.stream()
            .filter(record -> record.task().flatMap(this::task).isEmpty())
            .map(StudyRecord::time)
            .reduce(Effort.ZERO, Effort::plus);
    return tasks.stream().map(this::spent).reduce(elsewhere, Effort::plus);
  }

  /** Returns the study time known to have gone into a task. */
  public Effort spent(PlanTask task) {
    Effort recorded = recorded(task.id());
    return task.took().filter(took -> took.compareTo(recorded) > 0).orElse(recorded);
  }

  /** Returns the number of a day's week, counted from the start. */
  public int week(LocalDate day) {
    return Math.toIntExact(
        Math.floorDiv(ChronoUnit.DAYS.between(start, day), (long) DAYS_A_WEEK) + 1);
  }

  /** Returns the seven days of a week. */
  public DateRange daysOf(int week) {
    return daysOf(week, start);
  }

  /** Returns the seven days of a week in a plan with this start. */
  public static DateRange daysOf(int week, LocalDate start) {
    LocalDate first = start.plusDays((long) DAYS_A_WEEK * (week - 1));
    return new DateRange(first, first.plusDays(DAYS_A_WEEK - 1));
  }

  static Effort sum(List<PlanTask> tasks) {
    return tasks.stream().map(PlanTask::effort).reduce(Effort.ZERO, Effort::plus);
  }
}
