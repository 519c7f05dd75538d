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
          assertThat(forecast.efforts().total(move)).isEqualTo(roadmap.study());
          assertThat(forecast.dates(move))
              .isEqualTo(new Move.Dates(roadmap.end(), roadmap.studyEnd(), roadmap.newJob()));
        });
  }

  @Test
  void aSecondMoveStartsWithTheJobThatTheFirstOneLeadsTo() {
    batch.holds(
        planned -> {
          RoadmapRequest request = withoutSkips(planned);
          Move move = new Move(planned.transition(), Knowledge.NONE);
          Stay stay = Stay.ofMonths(planned.random().nextInt(30));
          List<Move.Dates> dates = new Forecast(request).dates(List.of(move, move), stay);
          LocalDate first = dates.get(0).newJob();
          RoadmapRequest again =
              new RoadmapRequest(
                  first,
                  request.availability(),
                  new Workload(Knowledge.NONE, Set.of(), request.workload().slackPercent()),
                  request.deadline(),
                  request.hiring());
          LocalDate alone = RoadmapPlanner.plan(planned.transition(), again).newJob();
          LocalDate stayed = first.plusMonths(stay.months());
          assertThat(dates.get(1).newJob()).isEqualTo(alone.isBefore(stayed) ? stayed : alone);
        });
  }

  @Test
  void aLongerStayNeverBringsANewJobSooner() {
    batch.holds(
        planned -> {
          Move move = new Move(planned.transition(), Knowledge.NONE);
          List<Move> moves = List.of(move, move, move);
          Forecast forecast = new Forecast(withoutSkips(planned));
          int months = planned.random().nextInt(24);
          List<Move.Dates> dates = forecast.dates(moves, Stay.ofMonths(months));
          List<Move.Dates> longer =
              forecast.dates(moves, Stay.ofMonths(months + 1 + planned.random().nextInt(24)));
          for (int i = 0; i < moves.size(); i++) {
            assertThat(longer.get(i).newJob()).isAfterOrEqualTo(dates.get(i).newJob());
          }
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
