package transition.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.planner.PacePeriod;
import transition.planner.Roadmap;
import transition.planner.Saving;
import transition.planner.Scenario;

/**
 * The parts of {@link RoadmapJson} on constraints: deadline, pace, holidays, known and skipped
 * skills.
 */
final class ConditionsJson {

  private ConditionsJson() {}

  /**
   * The deadline and how the roadmap meets it.
   *
   * @param daysToSpare below 0 if it is missed
   * @param setsPace whether the hours a week are worked out from it
   */
  record DeadlineJson(String date, long daysToSpare, boolean setsPace) {
    static @Nullable DeadlineJson of(Roadmap roadmap) {
      return roadmap
          .request()
          .deadline()
          .map(
              deadline ->
                  new DeadlineJson(
                      deadline.day().toString(),
                      roadmap.daysToSpare().orElseThrow(),
                      deadline.setsPace()))
          .orElse(null);
    }
  }

  /** A period with a pace of its own. */
  record PacePeriodJson(String start, String end, BigDecimal hoursPerWeek) {
    static PacePeriodJson of(PacePeriod stretch) {
      return new PacePeriodJson(
          stretch.days().start().toString(),
          stretch.days().end().toString(),
          stretch.pace().weekly().hours());
    }
  }

  /**
   * Public holidays that take study away.
   *
   * @param notVerified years of the answer for which nobody has compared them with the law
   */
  record HolidaysJson(String place, List<HolidayJson> days, List<Integer> notVerified) {
    static @Nullable HolidaysJson of(Roadmap roadmap, List<Scenario> scenarios) {
      return roadmap
          .request()
          .availability()
          .holidays()
          .map(
              holidays ->
                  new HolidaysJson(
                      holidays.place(),
                      roadmap.holidays().stream()
                          .map(holiday -> new HolidayJson(holiday.day().toString(), holiday.name()))
                          .toList(),
                      PlaceJson.years(Scenario.unverifiedHolidays(roadmap, scenarios))))
          .orElse(null);
    }
  }

  record HolidayJson(String date, String name) {}

  /** The savings from known and from skipped skills. */
  record SavedJson(SavingJson known, SavingJson skipped) {
    static SavedJson of(Roadmap roadmap) {
      return new SavedJson(SavingJson.of(roadmap.known()), SavingJson.of(roadmap.skipped()));
    }
  }

  record SavingJson(int tasks, BigDecimal hours) {
    static SavingJson of(Saving saving) {
      return new SavingJson(saving.tasks(), saving.effort().hours());
    }
  }
}
