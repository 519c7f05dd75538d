package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.model.Knowledge;
import transition.model.Move;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;

/** A forecast says what the roadmap says. */
@ForRandomRoadmaps
class ForecastTest {

  private final Batch batch;

  ForecastTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void theTotalAndTheEndAreThoseOfTheRoadmap() {
    batch.holds(
        planned -> {
          RoadmapRequest request = withoutSkips(planned);
          Roadmap roadmap = RoadmapPlanner.plan(planned.transition(), request);
          Forecast forecast = new Forecast(request);
          Move move = new Move(planned.transition(), request.workload().knowledge());
          assertThat(forecast.efforts().total(move)).isEqualTo(roadmap.total());
          assertThat(forecast.end(move)).isEqualTo(roadmap.end());
        });
  }

  @Test
  void aSecondMoveStartsWhereTheFirstEnds() {
    batch.holds(
        planned -> {
          RoadmapRequest request = withoutSkips(planned);
          Move move = new Move(planned.transition(), Knowledge.NONE);
          List<LocalDate> ends = new Forecast(request).ends(List.of(move, move));
          RoadmapRequest again =
              new RoadmapRequest(
                  ends.get(0).plusDays(1),
                  request.availability(),
                  new Workload(Knowledge.NONE, Set.of(), request.workload().slackPercent()),
                  request.deadline());
          LocalDate alone = RoadmapPlanner.plan(planned.transition(), again).end();
          // The rest of the day on which the first move ends belongs to the second.
          assertThat(ends.get(1)).isBeforeOrEqualTo(alone).isAfterOrEqualTo(ends.get(0));
        });
  }

  private static RoadmapRequest withoutSkips(Planned planned) {
    Workload workload = planned.workload();
    return planned
        .request()
        .withoutDeadline()
        .with(new Workload(workload.knowledge(), Set.of(), workload.slackPercent()));
  }
}
