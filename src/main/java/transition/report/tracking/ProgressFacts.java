package transition.report.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Text;
import transition.document.Text.Style;
import transition.report.Figures;
import transition.tracking.FinishForecast;
import transition.tracking.OwnPace;
import transition.tracking.Plan;
import transition.tracking.PlanStatus;
import transition.tracking.PlanStep;

/** The figures of a plan's status, a line each. */
final class ProgressFacts {

  private static final int HUNDRED = 100;

  private final Plan plan;
  private final PlanStatus status;
  private final List<Fact> facts = new ArrayList<>();

  ProgressFacts(Plan plan, PlanStatus status) {
    this.plan = plan;
    this.status = status;
  }

  Facts facts() {
    if (status.total() == 0) {
      add("Against the plan", Text.of("there is nothing to do"));
      return new Facts(facts);
    }
    add("Against the plan", position().plus(overdue()));
    add(
        "Planned",
        Text.of(
            "%s, of which %s are done"
                .formatted(Figures.hours(status.planned()), Figures.hours(status.earned()))));
    add(
        "Spent",
        Text.of(
            status.spent().isZero()
                ? "nothing logged"
                : Figures.hours(status.spent()) + " logged"));
    if (!status.isDone()) {
      add("Your pace", Text.of(pace()));
    }
    status.forecast().ifPresent(forecast -> add("Forecast", forecast(forecast)));
    add(
        plan.search().added().isEmpty() ? "Planned end" : "Study to end",
        Text.of(status.plannedEnd().toString()));
    plan.newJob(status.on()).ifPresent(planned -> add("New job", newJob(planned)));
    plan.deadline().ifPresent(day -> add("Deadline", deadline(day)));
    if (!plan.keptSteps().isEmpty()) {
      add(
          "First steps",
          Text.of("%s of %s done".formatted(plan.stepsDone(), plan.keptSteps().size()))
              .plus(lateSteps()));
    }
    return new Facts(facts);
  }

  /** Names the first steps that are late, as the agenda of the day does. */
  private Text lateSteps() {
    List<String> late = plan.overdueSteps(status.on()).stream().map(PlanStep::id).sorted().toList();
    return late.isEmpty()
        ? Text.EMPTY
        : Text.of(", ").plus(Text.of(String.join(", ", late) + " late", Style.CAUTION));
  }

  private void add(String label, Text value) {
    facts.add(new Fact(label, value));
  }

  private Text position() {
    int behind = status.behindDays();
    if (status.isDone()) {
      String early =
          behind < 0 ? ", " + Figures.count(-behind, "day") + " before the last planned day" : "";
      return Text.of("all done" + early, Style.GOOD);
    }
    if (behind > 0) {
      return Text.of(Figures.count(behind, "day") + " behind", Style.CAUTION);
    }
    if (behind < 0) {
      return Text.of(Figures.count(-behind, "day") + " ahead", Style.GOOD);
    }
    return status.on().isBefore(plan.start())
        ? Text.of("it begins on " + plan.start())
        : Text.of("on plan", Style.GOOD);
  }

  private String overdue() {
    int count = status.overdue().size();
    return count == 0 ? "" : ", overdue: " + ProgressText.numbers(status.overdue());
  }

  private String pace() {
    OwnPace pace = status.pace();
    return pace.planned().isZero() && pace.earned().isZero()
        ? "not known yet, assumed to be as planned"
        : "%s%% of the plan's, from %s of study"
            .formatted(
                pace.ratio()
                    .multiply(BigDecimal.valueOf(HUNDRED))
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString(),
                Figures.count(pace.evidenceWeeks().stripTrailingZeros().toPlainString(), "week"));
  }

  private static Text forecast(FinishForecast forecast) {
    return Text.strong(ProgressText.day(forecast.likely()))
        .plus(
            ", between %s and %s (estimate)"
                .formatted(ProgressText.day(forecast.early()), ProgressText.day(forecast.late())));
  }

  private Text newJob(LocalDate planned) {
    return status
        .newJob()
        .filter(likely -> !likely.equals(planned))
        .map(likely -> Text.strong(likely.toString()).plus(" at your pace, planned " + planned))
        .orElseGet(() -> Text.of(planned.toString()));
  }

  /** Writes the deadline, with its distance to the forecast. */
  private Text deadline(LocalDate day) {
    Optional<FinishForecast> forecast = status.forecast();
    if (forecast.isEmpty()) {
      return Text.of(day.toString());
    }
    Optional<LocalDate> likely = forecast.get().likely();
    if (likely.isEmpty()) {
      return Text.of(day + ", ").plus(Text.of("out of reach at your pace", Style.CAUTION));
    }
    long days = ChronoUnit.DAYS.between(likely.get(), day);
    return days < 0
        ? Text.of(day + ", ")
            .plus(Text.of(Figures.count(-days, "day") + " before the forecast", Style.CAUTION))
        : Text.of(day + ", " + Figures.count(days, "day") + " after the forecast");
  }
}
