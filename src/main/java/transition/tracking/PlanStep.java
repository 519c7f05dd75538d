package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A first step of a plan. It has no study time.
 *
 * @param id its stable number, such as "F3"
 * @param by the day by which to do it; empty if the file does not say
 */
public record PlanStep(String id, String text, Optional<LocalDate> by, boolean done) {

  public PlanStep {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(by, "by");
  }

  /** Returns whether a number is that of a first step rather than a task. */
  public static boolean isNumber(String number) {
    return number.startsWith("F");
  }
}
