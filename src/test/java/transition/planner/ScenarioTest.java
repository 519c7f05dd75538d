package transition.planner;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.phase;
import static transition.model.Samples.task;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Samples;
import transition.model.Span;
import transition.model.Transition;

class ScenarioTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** 60 hours. */
  private final Transition transition =
      Samples.transition(List.of(), List.of(phase(new Span.Weeks(6), task("study"))));

  @Test
  void aLightWeekHasHalfTheHoursAndAHeavyOneHalfAsManyMore() {
    List<Scenario> scenarios = scenarios(Availability.even(even(600), List.of()));
    assertThat(scenarios)
        .extracting(Scenario::week)
        .containsExactly(
            Scenario.TypicalWeek.LIGHT, Scenario.TypicalWeek.NORMAL, Scenario.TypicalWeek.HEAVY);
    assertThat(weekly(scenarios)).containsExactly(300L, 600L, 900L);
    assertThat(scenarios)
        .extracting(scenario -> scenario.roadmap().weeks().size())
        .containsExactly(12, 6, 4);
  }

  @Test
  void theNormalWeekIsTheRoadmapItself() {
    Roadmap roadmap = plan(Availability.even(even(600), List.of()), Optional.empty());
    assertThat(Scenario.of(transition, roadmap).get(1).roadmap()).isSameAs(roadmap);
  }

  /** Two weeks at 20 hours leave 20 of 60; at 10 hours 40, at 30 none. */
  @Test
  void periodsAreScaledAndBreaksStay() {
    DateRange firstWeeks = new DateRange(START, START.plusDays(13));
    DateRange third = new DateRange(START.plusDays(14), START.plusDays(20));
    Availability availability =
        new Availability(
            even(600),
            List.of(new PacePeriod(firstWeeks, even(1_200))),
            List.of(third),
            Optional.empty(),
            ZoneOffset.UTC);
    assertThat(scenarios(availability))
        .extracting(scenario -> scenario.roadmap().end())
        .containsExactly(START.plusDays(21 + 8 * 7 - 1), START.plusDays(34), START.plusDays(13));
  }

  @Test
  void sessionsThatAreLongerOrShorterHaveNoTimes() {
    Availability availability = Requests.at(sessions(session(MONDAY, "08:00", 600)), "UTC");
    List<Scenario> scenarios = scenarios(availability);
    assertThat(weekly(scenarios)).containsExactly(300L, 600L, 900L);
    assertThat(scenarios)
        .extracting(scenario -> scenario.roadmap().sessions().size())
        .containsExactly(0, 6, 0);
    assertThat(scenarios)
        .extracting(scenario -> scenario.roadmap().end())
        .containsExactly(START.plusDays(77), START.plusDays(35), START.plusDays(21));
  }

  /** Or else every scenario would come to the hours that reach it. */
  @Test
  void aDeadlineThatSetTheHoursSetsThoseOfTheNormalWeekAlone() {
    Deadline deadline = new Deadline(START.plusDays(41), true);
    Roadmap roadmap = plan(Availability.even(even(6_000), List.of()), Optional.of(deadline));
    assertThat(weekly(Scenario.of(transition, roadmap))).containsExactly(300L, 600L, 900L);
  }

  private List<Scenario> scenarios(Availability availability) {
    return Scenario.of(transition, plan(availability, Optional.empty()));
  }

  private Roadmap plan(Availability availability, Optional<Deadline> deadline) {
    return RoadmapPlanner.plan(
        transition,
        new RoadmapRequest(START, availability, Requests.WHOLE, deadline, HiringTime.UNSAID));
  }

  private static List<Long> weekly(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(one -> one.roadmap().request().availability().pace().weekly().minutes())
        .toList();
  }

  private static Pace.Even even(long weekly) {
    return new Pace.Even(new Effort(weekly));
  }
}
