package transition.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.analysis.PayCourse;
import transition.analysis.PayOutlook;
import transition.export.OutlookJson.PaidOffJson;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/**
 * The roadmap of a light, normal or heavy week.
 *
 * @param hoursPerWeek outside of periods
 * @param weeks how many there are
 * @param paidOff in the middle case; absent if that is not known or not within 40 years
 * @param afterFiveYears how much more moving has paid by then, in the middle case; absent if that
 *     is not known
 */
record ScenarioJson(
    String week,
    BigDecimal hoursPerWeek,
    BigDecimal totalHours,
    int weeks,
    String end,
    @Nullable PaidOffJson paidOff,
    BigDecimal studyHours,
    String studyEnd,
    String newJob,
    @Nullable Long afterFiveYears) {

  static List<ScenarioJson> of(List<Scenario> scenarios, Optional<PayOutlook> outlook) {
    return scenarios.stream().map(scenario -> of(scenario, outlook)).toList();
  }

  private static ScenarioJson of(Scenario scenario, Optional<PayOutlook> outlook) {
    Roadmap roadmap = scenario.roadmap();
    Optional<PayCourse> middle = outlook.map(pay -> pay.middle(roadmap.start(), roadmap.newJob()));
    return new ScenarioJson(
        scenario.week().word(),
        roadmap.request().availability().pace().weekly().hours(),
        roadmap.total().hours(),
        roadmap.ownWeeks().size(),
        roadmap.end().toString(),
        middle.flatMap(PayCourse::paidOff).map(PaidOffJson::of).orElse(null),
        roadmap.study().hours(),
        roadmap.studyEnd().toString(),
        roadmap.newJob().toString(),
        middle.map(PayCourse::afterFiveYears).orElse(null));
  }
}
