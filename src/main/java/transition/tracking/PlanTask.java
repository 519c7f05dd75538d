package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap.Times;

/**
 * A task of a plan as the user's file has it.
 *
 * @param id its stable number, such as "3.2"
 * @param text the description, as the user may have changed it
 * @param days the planned first and last day
 * @param times from its first to its last minute; empty if study has no fixed times
 * @param effort the planned study time
 * @param doneOn the day on which it was done; empty if it is open or the day is not noted
 * @param took all study time spent on it; empty if not noted
 * @param throughout whether it is done beside the other tasks of its phase, a little at a time
 */
public record PlanTask(
    String id,
    String text,
    DateRange days,
    Optional<Times> times,
    Effort effort,
    State state,
    Optional<LocalDate> doneOn,
    Optional<Effort> took,
    boolean throughout) {

  /** Orders by number, so that 2.10 comes after 2.9. */
  public static final Comparator<PlanTask> BY_NUMBER =
      Comparator.comparing(PlanTask::id, PlanTask::compareNumbers);

  /** Whether the task is still to be done. */
  public enum State {
    OPEN,
    DONE,
    /** The user skips it. */
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

  /** Returns the number of its phase. */
  public int phase() {
    return phaseOf(id);
  }

  /** Returns the number of a task's phase. */
  public static int phaseOf(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }

  /** Compares numbers of tasks, so that 2.10 comes after 2.9. */
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

  /** Returns whether it is open and was due before a day. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && days.end().isBefore(today);
  }

  /** Returns the planned last day, or the day on which it was done, today at the latest. */
  LocalDate lastDay(LocalDate today) {
    LocalDate day = doneOn.orElse(days.end());
    return isDone() && day.isAfter(today) ? today : day;
  }

  /**
   * Returns whether it was certainly done before a replanning from some day: its note says so, or,
   * without a note, it was planned to begin sooner.
   */
  public boolean isKnownDoneBefore(LocalDate day) {
    return isDone() && doneOn.orElse(days.start()).isBefore(day);
  }

  /**
   * Returns this task as one done before a replanning: it ends on the day on which it was done, or
   * on the day of the replanning at the latest.
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

  /** Returns this task as an open one. */
  PlanTask reopened() {
    return new PlanTask(
        id, text, days, times, effort, State.OPEN, Optional.empty(), Optional.empty(), throughout);
  }

  /** Returns this task with other days, times and effort. */
  public PlanTask at(DateRange otherDays, Optional<Times> otherTimes, Effort otherEffort) {
    return new PlanTask(
        id, text, otherDays, otherTimes, otherEffort, state, doneOn, took, throughout);
  }

  /** Returns this task with another text. */
  public PlanTask in(String words) {
    return new PlanTask(id, words, days, times, effort, state, doneOn, took, throughout);
  }

  /** Returns this task as one that is left out. */
  public PlanTask leftOut() {
    return new PlanTask(id, text, days, times, effort, State.LEFT_OUT, doneOn, took, throughout);
  }
}
