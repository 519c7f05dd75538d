package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.error.NoAnswerException;
import transition.model.Effort;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;

/** Hours that are worked out from a deadline, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class DeadlinePropertiesTest {

  private static final int LEAST = 15;
  private static final int MOST = 40 * 60;

  private final Batch batch;

  DeadlinePropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void theHoursReachTheDeadlineAndAQuarterOfAnHourLessDoesNot() {
    batch.holds(
        planned -> {
          LocalDate day = deadline(planned);
          if (end(planned, MOST).isAfter(day)) {
            return;
          }
          Roadmap roadmap = plan(planned, new Deadline(day, true));
          assertThat(roadmap.request().deadline()).contains(new Deadline(day, true));
          assertThat(roadmap.end()).isBeforeOrEqualTo(day);
          assertThat(roadmap.daysToSpare()).hasValue(ChronoUnit.DAYS.between(roadmap.end(), day));
          long weekly = roadmap.request().availability().pace().weekly().minutes();
          assertThat(weekly).isBetween((long) LEAST, (long) MOST);
          assertThat(weekly % LEAST).isZero();
          assertThat(end(planned, weekly)).isEqualTo(roadmap.end());
          if (weekly > LEAST) {
            assertThat(end(planned, weekly - LEAST)).isAfter(day);
          }
        });
  }

  @Test
  void aDeadlineOutOfReachOfFortyHoursIsRefused() {
    batch.holds(
        planned -> {
          LocalDate day = deadline(planned);
          LocalDate earliest = end(planned, MOST);
          if (earliest.isAfter(day)) {
            assertThatExceptionOfType(NoAnswerException.class)
                .isThrownBy(() -> plan(planned, new Deadline(day, true)))
                .withMessageStartingWith(day + " is out of reach: ")
                .withMessageContaining("the last day is " + earliest);
          }
        });
  }

  @Test
  void aDeadlineThatSetsNoPaceChangesNothing() {
    batch.holds(
        planned -> {
          LocalDate day = planned.roadmap().end().minusDays(planned.random().nextInt(50) - 25);
          Roadmap roadmap = plan(planned, new Deadline(day, false));
          assertThat(roadmap.weeks()).isEqualTo(planned.roadmap().weeks());
          assertThat(roadmap.end().plusDays(roadmap.daysToSpare().orElseThrow())).isEqualTo(day);
        });
  }

  /** From a few days before the start to some time after the end at ten hours. */
  private static LocalDate deadline(Planned planned) {
    return planned.request().start().plusDays(planned.random().nextInt(700) - 10);
  }

  private static Roadmap plan(Planned planned, Deadline deadline) {
    RoadmapRequest request = planned.request();
    return RoadmapPlanner.plan(
        planned.transition(),
        new RoadmapRequest(
            request.start(),
            request.availability(),
            request.workload(),
            Optional.of(deadline),
            request.hiring()));
  }

  private static LocalDate end(Planned planned, long weekly) {
    return StudyLayout.of(
            planned.transition(), planned.request().at(new Pace.Even(new Effort(weekly))))
        .end();
  }
}
