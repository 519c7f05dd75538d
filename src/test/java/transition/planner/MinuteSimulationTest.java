package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.TimeKind;
import transition.model.Transition;
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
          Transition study = studyAlone(planned.transition());
          Outcome played = MinuteSimulation.of(study, planned.request());
          Outcome computed = Outcome.of(RoadmapPlanner.planAsGiven(study, planned.request()));
          assertThat(computed.end()).isEqualTo(played.end());
          assertThat(computed.tasks()).isEqualTo(played.tasks());
          assertThat(computed.weeks()).isEqualTo(played.weeks());
          assertThat(computed.sessions()).isEqualTo(played.sessions());
        });
  }

  /** The same phases, none of which is job search. */
  private static Transition studyAlone(Transition transition) {
    return Samples.transition(
        transition.missing().items(),
        transition.phases().items().stream()
            .map(
                phase ->
                    new Phase(
                        phase.title(),
                        TimeKind.STUDY,
                        phase.span(),
                        phase.note(),
                        phase.tasks(),
                        phase.resources()))
            .toList());
  }
}
