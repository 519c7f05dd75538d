package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A first step of a plan, which has no study time of its own.
 *
 * @param id its stable number, such as "F3"
 * @param by the last day for it; empty if the file does not say
 */
public record PlanStep(String id, String text, Optional<LocalDate> by, boolean done) {

  public PlanStep {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(by, "by");
  }

  /** Whether a number is that of a first step, and not of a task. */
  public static boolean isNumber(String number) {
    return number.startsWith("F");
  }
}
