package transition.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Effort;
import transition.tracking.FinishForecast;
import transition.tracking.Plan;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStatus;
import transition.tracking.PlanStatus.PhaseStatus;
import transition.tracking.PlanStatus.WeekStatus;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.PlanWarning;

/**
 * The answer of {@code progress}. Tasks that are left out count nowhere.
 *
 * @param plan what the plan is of, absent if the file does not say
 * @param on the day that it is about
 * @param behindDays below 0 if the user is ahead
 * @param forecast absent if all is done
 * @param evidenceWeeks usual weeks of study from which the pace is known, with one decimal
 * @param paceRatio the user's pace in relation to the plan's, with two decimals
 * @param holidays absent unless the plan keeps holidays free
 */
public record ProgressJson(
    int schema,
    String plan,
    String on,
    int done,
    int total,
    BigDecimal hoursPlanned,
    BigDecimal hoursSpent,
    int behindDays,
    @Nullable ForecastJson forecast,
    BigDecimal evidenceWeeks,
    BigDecimal paceRatio,
    String plannedEnd,
    @Nullable String deadline,
    StepsJson firstSteps,
    List<PhaseJson> phases,
    List<String> overdue,
    List<WeekJson> weeks,
    List<PlanWarning> warnings,
    List<String> differences,
    @Nullable PlaceJson holidays,
    @Nullable String newJob,
    @Nullable String likelyNewJob) {

  /** The forecast days; one that is more than 50 years away is absent. */
  record ForecastJson(@Nullable String early, @Nullable String likely, @Nullable String late) {
    static ForecastJson of(FinishForecast forecast) {
      return new ForecastJson(iso(forecast.early()), iso(forecast.likely()), iso(forecast.late()));
    }
  }

  /**
   * The status of the first steps.
   *
   * @param overdue the numbers of those that stand alone and should have been done before the day
   */
  record StepsJson(long done, int total, List<String> overdue) {}

  /**
   * The status of a phase.
   *
   * @param hoursDone the planned hours of its tasks that are done
   */
  record PhaseJson(
      int number,
      String title,
      int done,
      int total,
      BigDecimal hoursPlanned,
      BigDecimal hoursDone) {
    static PhaseJson of(PhaseStatus phase, Plan plan) {
      return new PhaseJson(
          phase.number(),
          plan.title(phase.number()),
          phase.done(),
          phase.total(),
          phase.planned().hours(),
          phase.completed().hours());
    }
  }

  /**
   * Planned and completed hours up to the end of a week.
   *
   * @param done the planned hours of the tasks that were done by then, absent in weeks to come
   */
  record WeekJson(String end, BigDecimal planned, @Nullable BigDecimal done) {
    static WeekJson of(WeekStatus week) {
      return new WeekJson(
          week.end().toString(),
          week.planned().hours(),
          week.completed().map(Effort::hours).orElse(null));
    }
  }

  /**
   * Returns the view.
   *
   * @param notes what the user should know of the plan beside the answer
   */
  public static ProgressJson of(String title, Plan plan, PlanStatus status, PlanNotes notes) {
    return new ProgressJson(
        Json.SCHEMA,
        title,
        status.on().toString(),
        status.done(),
        status.total(),
        status.planned().hours(),
        status.spent().hours(),
        status.behindDays(),
        status.forecast().map(ForecastJson::of).orElse(null),
        status.pace().evidenceWeeks(),
        status.pace().ratio().setScale(2, RoundingMode.HALF_UP),
        status.plannedEnd().toString(),
        iso(plan.deadline()),
        new StepsJson(
            plan.stepsDone(),
            plan.keptSteps().size(),
            plan.overdueSteps(status.on()).stream().map(PlanStep::id).toList()),
        status.phases().stream().map(phase -> PhaseJson.of(phase, plan)).toList(),
        status.overdue().stream().map(PlanTask::id).toList(),
        status.weeks().stream().map(WeekJson::of).toList(),
        notes.warnings(),
        notes.differences(),
        PlaceJson.of(plan.availability(), status.unverifiedHolidays(plan)),
        iso(plan.newJob(status.on())),
        iso(status.newJob()));
  }

  private static @Nullable String iso(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
