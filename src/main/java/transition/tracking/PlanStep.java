package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import transition.model.Effort;

/**
 * A first step of a plan.
 *
 * @param id its stable number, such as "F3"
 * @param by the day by which to do it; empty if the file does not say
 * @param doneOn the day on which it was done; empty if it is open or the day is not noted
 * @param does the number of the task that it is, or is a part of; empty if it stands alone
 * @param isPart whether it is a part of that task
 * @param hours the study time of a step that stands alone; zero if not known
 */
public record PlanStep(
    String id,
    String text,
    Optional<LocalDate> by,
    boolean done,
    Optional<LocalDate> doneOn,
    Optional<String> does,
    boolean isPart,
    Effort hours) {

  public PlanStep {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(by, "by");
    requireNonNull(doneOn, "doneOn");
    requireNonNull(does, "does");
    requireNonNull(hours, "hours");
  }

  /** Returns whether a number is that of a first step rather than a task. */
  public static boolean isNumber(String number) {
    return number.startsWith("F");
  }

  /** Returns whether it stands alone, so that it can be late without a task. */
  public boolean standsAlone() {
    return does.isEmpty();
  }

  /** Returns whether it is a task as a whole. */
  public boolean isTask() {
    return !standsAlone() && !isPart;
  }

  /** Returns this step as a done one. */
  PlanStep asDone() {
    return new PlanStep(id, text, by, true, doneOn, does, isPart, hours);
  }

  /** Returns this step as an open one. */
  PlanStep reopened() {
    return new PlanStep(id, text, by, false, Optional.empty(), does, isPart, hours);
  }
}
