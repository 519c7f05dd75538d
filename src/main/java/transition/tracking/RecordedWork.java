package transition.tracking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sums the study log of a plan by task and day. */
final class RecordedWork {

  /** The minutes through the end of each day with a record, by task number. */
  private final Map<String, NavigableMap<LocalDate, Long>> sums = new HashMap<>();

  RecordedWork(Plan plan) {
    for (StudyRecord record : plan.records()) {
      record
          .task()
          .ifPresent(
              task ->
                  sums.computeIfAbsent(task, key -> new TreeMap<>())
                      .merge(record.day(), record.time().minutes(), Long::sum));
    }
    for (NavigableMap<LocalDate, Long> days : sums.values()) {
      long sum = 0;
      for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
        sum += day.getValue();
        day.setValue(sum);
      }
    }
  }

  /** Returns the minutes recorded for a task through the end of a day. */
  long through(PlanTask task, LocalDate day) {
    NavigableMap<LocalDate, Long> days = sums.get(task.id());
    Map.Entry<LocalDate, Long> last = days == null ? null : days.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /** Returns all minutes recorded for a task. */
  long of(PlanTask task) {
    return through(task, LocalDate.MAX);
  }
}
