package transition.commandline;

import static transition.commandline.OptionNames.BREAK;
import static transition.commandline.OptionNames.SKIP;

import java.util.stream.Collectors;
import transition.error.NoAnswerException;
import transition.model.UnverifiedHolidays;
import transition.planner.DeadlineOutOfReachException;
import transition.planner.StudyTooLongException;

/** Sentences that name the options which help, for results that know nothing of options. */
public final class OptionAdvice {

  private OptionAdvice() {}

  /** Returns why there is no answer, with the options that lead to one. No full stop at the end. */
  public static String noAnswer(NoAnswerException problem) {
    if (problem instanceof StudyTooLongException) {
      return problem.getMessage() + " with " + SKIP;
    }
    if (problem instanceof DeadlineOutOfReachException missed && !missed.omission().isEmpty()) {
      return missed.omission().stream()
          .map(skill -> SKIP + " " + skill.id())
          .collect(Collectors.joining(" ", problem.getMessage() + ", for example with ", ""));
    }
    return String.valueOf(problem.getMessage());
  }

  /** Returns what to do about holidays that are not verified. */
  public static String verify(UnverifiedHolidays holidays) {
    return "The public holidays of %s are not verified for %s%s: check them against an official list, and add missing days with %s."
        .formatted(
            holidays.place(),
            holidays.yearsText(),
            holidays.verified().map(years -> ", only for " + years).orElse(""),
            BREAK);
  }
}
