package transition.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import transition.planner.ForRandomRoadmaps;
import transition.planner.RandomRoadmaps.Batch;
import transition.tracking.Agenda.DayState;

/** What holds for the days of every plan. A failure names the seed. */
@ForRandomRoadmaps
class StudyDayPropertiesTest {

  /** Each day is looked at on its own, which takes its time. */
  private static final int EVERY = 25;

  private final Batch batch;

  StudyDayPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void theStudyOfAllDaysAddsUpToThePlanAndNoneIsOnAFreeDay() {
    batch.holds(
        planned -> {
          if (planned.seed() % EVERY != 0 || planned.isThin()) {
            return;
          }
          Plan plan = LivingPlans.of(planned);
          long minutes = 0;
          for (LocalDate day = plan.start();
              !day.isAfter(plan.plannedEnd());
              day = day.plusDays(1)) {
            StudyDay study = StudyDay.of(plan, day);
            minutes +=
                study.portions().stream().mapToLong(portion -> portion.effort().minutes()).sum();
            assertThat(study.portions().isEmpty()).isNotEqualTo(study.isPlanned());
            if (study.isPlanned()) {
              assertThat(planned.isStudyDay(day)).isTrue();
              assertThat(study.pause()).isEmpty();
            }
          }
          assertThat(minutes).isEqualTo(plan.total().minutes());
        });
  }

  @Test
  void everyOpenTaskOfTheWeekIsEitherListedOrOverdue() {
    batch.holds(
        planned -> {
          Plan plan = LivingPlans.of(planned);
          if (plan.tasks().isEmpty()) {
            assertThat(Agenda.of(plan, plan.start()).state()).isEqualTo(DayState.ALL_DONE);
            return;
          }
          LocalDate day =
              plan.start().plusDays(planned.random().nextInt((int) plan.daysOf(1).days() * 60));
          Agenda agenda = Agenda.of(plan, day);
          assertThat(agenda.thisWeek()).noneMatch(agenda.overdue()::contains);
          assertThat(agenda.overdue()).allMatch(task -> task.days().end().isBefore(day));
          assertThat(agenda.thisWeek())
              .allMatch(task -> task.days().overlaps(plan.daysOf(agenda.week())));
          assertThat(agenda.thisWeek())
              .containsAll(plan.open().stream().filter(task -> task.days().contains(day)).toList());
          assertThat(agenda.mostUrgent()).isPresent();
          assertThat(agenda.left().effort()).isEqualTo(plan.total());
        });
  }
}
