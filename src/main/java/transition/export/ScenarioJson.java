package transition.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    String newJob) {

  static List<ScenarioJson> of(List<Scenario> scenarios, Optional<PayOutlook> outlook) {
    return scenarios.stream().map(scenario -> of(scenario, outlook)).toList();
  }

  private static ScenarioJson of(Scenario scenario, Optional<PayOutlook> outlook) {
    Roadmap roadmap = scenario.roadmap();
    return new ScenarioJson(
        scenario.week().word(),
        roadmap.request().availability().pace().weekly().hours(),
        roadmap.total().hours(),
        roadmap.ownWeeks().size(),
        roadmap.end().toString(),
        outlook
            .flatMap(pay -> pay.middlePaidOff(roadmap.start(), roadmap.newJob().minusDays(1)))
            .map(PaidOffJson::of)
            .orElse(null),
        roadmap.study().hours(),
        roadmap.studyEnd().toString(),
        roadmap.newJob().toString());
  }
}
