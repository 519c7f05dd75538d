package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import transition.planner.RandomRoadmaps.Batch;

/** The planner and the simulation agree, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class MinuteSimulationTest {

  private final Batch batch;

  MinuteSimulationTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void thePlannerAgreesWithASimulationOfEveryMinute() {
    batch.holds(
        planned -> {
          Outcome played = MinuteSimulation.of(planned.transition(), planned.request());
          Outcome computed = Outcome.of(planned.roadmap());
          assertThat(computed.end()).isEqualTo(played.end());
          assertThat(computed.tasks()).isEqualTo(played.tasks());
          assertThat(computed.weeks()).isEqualTo(played.weeks());
          assertThat(computed.sessions()).isEqualTo(played.sessions());
        });
  }
}
