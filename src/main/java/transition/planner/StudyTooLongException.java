package transition.planner;

import java.time.LocalDate;
import transition.error.NoAnswerException;

/** A result that ends too far in the future. Skipping skills helps. */
public final class StudyTooLongException extends NoAnswerException {

  private static final long serialVersionUID = 1;

  public StudyTooLongException(int mostYears, LocalDate start) {
    super(
        "with so few hours a week the last day is more than %s years after %s, and no more is"
                .formatted(mostYears, start)
            + " planned; name more hours, or leave something out");
  }
}
