package transition.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.export.ConditionsJson.PacePeriodJson;
import transition.model.Effort;
import transition.tracking.OwnPace;
import transition.tracking.PlanTask;
import transition.tracking.PlanWarning;
import transition.tracking.RecoveryOptions;
import transition.tracking.Replan;

/** The JSON answer of {@code replan}. */
public final class ReplanJson {

  private ReplanJson() {}

  private record View(
      int schema,
      String from,
      String oldEnd,
      String end,
      BigDecimal hoursPerWeek,
      List<PacePeriodJson> stretches,
      boolean ownPace,
      BigDecimal hoursLeft,
      List<MovedJson> moved,
      List<String> leftOut,
      @Nullable RecoveryJson waysOut,
      List<PlanWarning> warnings,
      boolean written,
      @Nullable PlaceJson holidays,
      @Nullable String oldNewJob,
      @Nullable String newJob) {}

  private record MovedJson(String id, DaysJson before, DaysJson after) {}

  private record DaysJson(String start, String end) {}

  private record RecoveryJson(
      String laterEnd,
      List<String> leaveOut,
      String endWithout,
      boolean enough,
      @Nullable BigDecimal hoursPerWeek) {}

  /**
   * Returns the view.
   *
   * @param waysOut how the old end could be kept; empty if it is
   * @param own the user's pace so far, where it is taken
   * @param warnings what in the file cannot be read or is doubtful
   * @param written whether the file is changed
   */
  public static Object of(
      Replan replan,
      Optional<RecoveryOptions> waysOut,
      Optional<OwnPace> own,
      List<PlanWarning> warnings,
      boolean written) {
    return new View(
        Json.SCHEMA,
        replan.after().laidOut().toString(),
        replan.oldEnd().toString(),
        replan.end().toString(),
        replan.after().availability().pace().weekly().hours(),
        replan.after().availability().periods().stream().map(PacePeriodJson::of).toList(),
        own.isPresent(),
        replan.left().hours(),
        replan.moved().stream()
            .map(
                moved ->
                    new MovedJson(moved.after().id(), days(moved.before()), days(moved.after())))
            .toList(),
        replan.leftOut().stream().map(PlanTask::id).toList(),
        waysOut.map(ReplanJson::ways).orElse(null),
        warnings,
        written,
        PlaceJson.of(replan.after()),
        replan.oldNewJob().map(LocalDate::toString).orElse(null),
        replan.newJob().map(LocalDate::toString).orElse(null));
  }

  private static RecoveryJson ways(RecoveryOptions ways) {
    return new RecoveryJson(
        ways.laterEnd().toString(),
        ways.leaveOut().stream().map(PlanTask::id).toList(),
        ways.endWithout().toString(),
        ways.isEnough(),
        ways.weekly().map(Effort::hours).orElse(null));
  }

  private static DaysJson days(PlanTask task) {
    return new DaysJson(task.days().start().toString(), task.days().end().toString());
  }
}
