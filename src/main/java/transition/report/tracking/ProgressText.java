package transition.report.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import transition.tracking.FinishForecast;
import transition.tracking.PlanTask;

/** Writes tasks and forecast days in a few words. */
final class ProgressText {

  private static final int MAX_NUMBERS = 5;

  private ProgressText() {}

  /** Writes the numbers of tasks as "1.1 and 2.3", or those of the first few of many. */
  static String numbers(List<PlanTask> tasks) {
    List<String> numbers = tasks.stream().map(PlanTask::id).limit(MAX_NUMBERS).toList();
    if (tasks.size() > MAX_NUMBERS) {
      return String.join(", ", numbers) + " and " + (tasks.size() - MAX_NUMBERS) + " more";
    }
    int last = numbers.size() - 1;
    return last == 0
        ? numbers.get(0)
        : String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
  }

  /** Writes a forecast day, or says that it is too far away. */
  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString)
        .orElse("more than " + FinishForecast.MOST_YEARS + " years from now");
  }
}
