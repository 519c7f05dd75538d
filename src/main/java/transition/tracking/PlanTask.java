package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap.Times;

/**
 * A task of a plan as it stands in the user's file.
 *
 * @param id its stable number, such as "3.2"
 * @param text what to do, in the user's words if they changed it
 * @param days the planned days, first and last
 * @param times from its first minute to its last; empty where study is at no time in particular
 * @param effort the planned study time
 * @param doneOn the day on which it was done; empty if it is not done or the day is not noted
 * @param took all study time that it took; empty if that is not noted
 */
public record PlanTask(
    String id,
    String text,
    DateRange days,
    Optional<Times> times,
    Effort effort,
    State state,
    Optional<LocalDate> doneOn,
    Optional<Effort> took) {

  /** In the order of their numbers, 2.10 behind 2.9. */
  public static final Comparator<PlanTask> BY_NUMBER =
      Comparator.comparing(PlanTask::id, PlanTask::compareNumbers);

  /** Whether there is still something to do. */
  public enum State {
    OPEN,
    DONE,
    /** The user does without it. */
    LEFT_OUT
  }

  public PlanTask {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(days, "days");
    requireNonNull(times, "times");
    requireNonNull(effort, "effort");
    requireNonNull(state, "state");
    requireNonNull(doneOn, "doneOn");
    requireNonNull(took, "took");
  }

  /** The number of its phase. */
  public int phase() {
    return phaseOf(id);
  }

  /** The number of the phase of a task with this number. */
  public static int phaseOf(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }

  /** Compares numbers of tasks, 2.10 behind 2.9. */
  public static int compareNumbers(String one, String other) {
    int phases = Integer.compare(phaseOf(one), phaseOf(other));
    return phases == 0 ? Integer.compare(placeOf(one), placeOf(other)) : phases;
  }

  private static int placeOf(String id) {
    return Integer.parseInt(id.substring(id.indexOf('.') + 1));
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isLeftOut() {
    return state == State.LEFT_OUT;
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  /** Whether it was to be done before a day, and is not. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && days.end().isBefore(today);
  }

  /** The planned last day, or that on which it was done: today at the latest. */
  LocalDate lastDay(LocalDate today) {
    LocalDate day = doneOn.orElse(days.end());
    return isDone() && day.isAfter(today) ? today : day;
  }

  /**
   * Whether it is sure that it was done when the open tasks were laid out from a day on: that was
   * noted, or else it was to begin sooner.
   */
  public boolean isKnownDoneBefore(LocalDate day) {
    return isDone() && doneOn.orElse(days.start()).isBefore(day);
  }

  /**
   * The same task, done when the open ones were laid out from a day on: it ends on the day on which
   * it was done, and if that is not noted, on that day at the latest.
   */
  PlanTask settled(LocalDate laidOut) {
    LocalDate last = doneOn.orElse(days.end().isAfter(laidOut) ? laidOut : days.end());
    return days.end().isBefore(laidOut)
        ? this
        : at(
            new DateRange(days.start().isAfter(last) ? last : days.start(), last),
            Optional.empty(),
            effort);
  }

  /** The same task, not done yet. */
  PlanTask reopened() {
    return new PlanTask(
        id, text, days, times, effort, State.OPEN, Optional.empty(), Optional.empty());
  }

  /** The same task at another time, with another effort. */
  public PlanTask at(DateRange otherDays, Optional<Times> otherTimes, Effort otherEffort) {
    return new PlanTask(id, text, otherDays, otherTimes, otherEffort, state, doneOn, took);
  }

  /** The same task in other words. */
  public PlanTask in(String words) {
    return new PlanTask(id, words, days, times, effort, state, doneOn, took);
  }

  /** The same task, done without. */
  public PlanTask leftOut() {
    return new PlanTask(id, text, days, times, effort, State.LEFT_OUT, doneOn, took);
  }
}
