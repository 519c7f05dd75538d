package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * The search for a job and the wait for its first day.
 *
 * @param days from the first application to an accepted offer
 * @param effort the hours that go into it
 * @param basis who says how long it takes
 * @param noticeWeeks the weeks after it that are waited, without any hours
 */
public record JobSearch(DateRange days, Effort effort, Basis basis, int noticeWeeks) {

  /** Who says how long the search takes. */
  public enum Basis {
    GUIDE,
    ASSUMPTION,
    USER;

    /** Returns the word for it in output, such as "guide". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public JobSearch {
    requireNonNull(days, "days");
    requireNonNull(effort, "effort");
    requireNonNull(basis, "basis");
  }

  /** Returns the first day in the new job. */
  public LocalDate newJob() {
    return newJob(days.end(), noticeWeeks);
  }

  /**
   * Returns the first day in the new job: the day after the notice, or else the Monday after.
   *
   * @param offer the last day of the search
   */
  public static LocalDate newJob(LocalDate offer, int noticeWeeks) {
    LocalDate day = offer.plusDays(1).plusWeeks(noticeWeeks);
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day;
  }
}
