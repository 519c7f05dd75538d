package transition.planner;

import java.time.LocalDate;
import transition.error.NoAnswerException;

/** A result that ends too far in the future. Skipping skills helps. */
public final class StudyTooLongException extends NoAnswerException {

  private static final long serialVersionUID = 1;

  public StudyTooLongException(int mostYears, LocalDate start) {
    super(
        "at so few hours a week, the last day is more than %s years after %s, the limit of"
                .formatted(mostYears, start)
            + " planning; raise the hours, or leave something out");
  }
}
