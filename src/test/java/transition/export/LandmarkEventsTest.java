package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.Guidance.FirstSteps;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;

class LandmarkEventsTest {

  private static final Transition TRANSITION = Plans.transition();
  private static final Availability EVENLY = Plans.availability(Plans.hours(10));

  @ParameterizedTest
  @CsvSource({
    "2027-04-12, 'The last day of study is 2027-04-11, 1 day before the deadline.'",
    "2027-05-11, 'The last day of study is 2027-04-11, 30 days before the deadline.'",
    "2027-04-11, This is the last day of study.",
    "2027-04-10, 'The last day of study is 2027-04-11, 1 day after the deadline.'",
    "2027-01-01, 'The last day of study is 2027-04-11, 100 days after the deadline.'"
  })
  void aDeadlineTellsHowFarItIs(LocalDate deadline, String distance) {
    Roadmap roadmap = Plans.roadmap(TRANSITION, Plans.START, EVENLY, Optional.of(deadline));
    ReadEvent event = ReadEvent.byKey(TRANSITION, roadmap).get("deadline");
    assertThat(event.start()).isEqualTo(deadline);
    assertThat(event.end()).isEqualTo(deadline.plusDays(1));
    assertThat(event.summary()).isEqualTo("Deadline");
    assertThat(event.description()).isEqualTo(distance + "\n\nold to new");
  }

  @Test
  void firstStepsStandWhereTheirTimeBeginsAndNameTheirDays() {
    FirstSteps steps = Plans.steps(List.of("a", "b"), List.of("c"), List.of());
    Map<String, ReadEvent> events =
        ReadEvent.byKey(
            TRANSITION,
            RoadmapCalendar.of(
                TRANSITION,
                Plans.roadmap(TRANSITION, EVENLY),
                Plans.guidance(steps),
                Plans.STAMP,
                Optional.empty()));
    assertThat(events.get("first-steps-week").start()).isEqualTo(LocalDate.parse("2027-03-15"));
    assertThat(events.get("first-steps-week").summary()).isEqualTo("First steps: first week");
    assertThat(events.get("first-steps-week").description())
        .isEqualTo("- a (by 2027-03-21)\n- b (by 2027-03-21)\n\nold to new");
    assertThat(events.get("first-steps-month").start()).isEqualTo(LocalDate.parse("2027-03-22"));
    assertThat(events.get("first-steps-month").summary()).isEqualTo("First steps: first month");
    assertThat(events.get("first-steps-month").description())
        .as("not after the end of the roadmap")
        .isEqualTo("- c (by 2027-04-11)\n\nold to new");
    assertThat(events).doesNotContainKey("first-steps-quarter");
    assertThat(read(EVENLY).keySet()).noneMatch(key -> key.startsWith("first-steps"));
  }

  private static Map<String, ReadEvent> read(Availability availability) {
    return ReadEvent.byKey(TRANSITION, Plans.roadmap(TRANSITION, availability));
  }
}
