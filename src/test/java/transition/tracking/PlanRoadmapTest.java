package transition.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.planner.ForRandomRoadmaps;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** What holds for the roadmap of a plan that is read back. A failure names the seed. */
@ForRandomRoadmaps
class PlanRoadmapTest {

  private final Batch batch;

  PlanRoadmapTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void aPlanAsItWasMadeIsTheSameRoadmapAgain() {
    batch.holds(
        planned -> {
          Roadmap made = planned.roadmap();
          Roadmap read = PlanRoadmap.of(made, LivingPlans.of(planned), 1);
          assertThat(read.phases()).isEqualTo(made.phases());
          assertThat(read.end()).isEqualTo(made.end());
          assertThat(read.breaks()).isEqualTo(made.breaks());
          assertThat(read.holidays()).isEqualTo(made.holidays());
          assertThat(read.total()).isEqualTo(made.total());
          assertThat(read.weeks()).hasSameSizeAs(made.weeks());
          for (int i = 0; i < made.weeks().size(); i++) {
            Week week = read.weeks().get(i);
            assertThat(week.tasks()).containsAll(made.weeks().get(i).tasks());
            assertThat(week.isBreak()).isEqualTo(made.weeks().get(i).isBreak());
            assertThat(week.finished()).isEqualTo(made.weeks().get(i).finished());
          }
          assertThat(read.sessions())
              .extracting(DatedSession::times)
              .containsAll(made.sessions().stream().map(DatedSession::times).toList());
        });
  }

  @Test
  void phasesThatFollowEachOtherTakeTheSameHoursOfEachWeekAndSession() {
    batch.holds(
        planned -> {
          if (!planned.hasWindows()) {
            Roadmap read = PlanRoadmap.of(planned.roadmap(), LivingPlans.of(planned), 1);
            assertThat(read.weeks()).isEqualTo(planned.roadmap().weeks());
            assertThat(read.sessions()).isEqualTo(planned.roadmap().sessions());
          }
        });
  }

  @Test
  void theWeeksOfAnyPlanAddUpAndHaveEveryTask() {
    batch.holds(
        planned -> {
          Plan plan = changed(LivingPlans.of(planned), planned.random());
          Roadmap roadmap = PlanRoadmap.of(plan, 1);
          assertThat(roadmap.weeks().stream().mapToLong(week -> week.effort().minutes()).sum())
              .isEqualTo(plan.total().minutes());
          for (PlanTask task : plan.kept()) {
            assertThat(roadmap.weeks())
                .as(task.id())
                .anyMatch(
                    week -> week.tasks().stream().map(DatedTask::id).toList().contains(task.id()));
          }
        });
  }

  /** With days that somebody has changed by hand, tasks that are done and that are left out. */
  private static Plan changed(Plan plan, SplittableRandom random) {
    return plan.with(
        plan.tasks().stream()
            .map(
                task -> {
                  int moved = random.nextInt(-30, 31);
                  DateRange days =
                      new DateRange(
                          task.days().start().plusDays(moved),
                          task.days().end().plusDays(moved + random.nextInt(0, 20)));
                  PlanTask other = task.at(days, Optional.empty(), task.effort());
                  return random.nextInt(4) == 0 ? other.leftOut() : other;
                })
            .toList());
  }
}
