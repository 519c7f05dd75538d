package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** What holds for the weeks of every roadmap, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class WeeksPropertiesTest {

  private final Batch batch;

  WeeksPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void weeksHaveSevenDaysAndFollowEachOtherFromTheStartToTheEnd() {
    batch.holds(
        planned -> {
          Roadmap roadmap = planned.roadmap();
          LocalDate start = roadmap.start();
          int number = 1;
          for (Week week : roadmap.weeks()) {
            assertThat(week.number()).isEqualTo(number++);
            assertThat(week.start()).isEqualTo(start);
            assertThat(week.end()).isEqualTo(start.plusDays(6));
            start = start.plusDays(7);
          }
          if (roadmap.weeks().isEmpty()) {
            assertThat(planned.allEffort()).isZero();
            assertThat(roadmap.end()).isEqualTo(roadmap.start());
          } else {
            LocalDate last =
                roadmap.phases().stream()
                    .map(DatedPhase::end)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(last).isBetween(start.minusDays(7), start.minusDays(1));
          }
        });
  }

  @Test
  void noWeekHoldsMoreThanItsStudyDaysSupplyAndAWeekWithoutSupplyIsABreak() {
    batch.holds(
        planned -> {
          List<Week> weeks = planned.roadmap().weeks();
          long sevenths = 0;
          for (Week week : weeks) {
            long before = sevenths / 7;
            sevenths += planned.sevenths(week);
            long capacity = sevenths / 7 - before;
            assertThat(week.isBreak()).isEqualTo(capacity == 0);
            assertThat(week.effort().minutes()).isLessThanOrEqualTo(capacity);
            if (!planned.isThin() && week.number() < weeks.size()) {
              assertThat(week.effort().minutes()).isEqualTo(capacity);
            }
          }
        });
  }

  /** To the minute: a remainder of sevenths may come in from the days before. */
  @Test
  void aWholeWeekInOnePeriodHasTheHoursOfItsPace() {
    batch.holds(
        planned -> {
          List<Week> weeks = planned.roadmap().weeks();
          for (Week week : planned.isThin() ? List.<Week>of() : weeks) {
            Pace pace = planned.availability().paceOn(week.start());
            if (week.number() < weeks.size()
                && week.start()
                    .datesUntil(week.end().plusDays(1))
                    .allMatch(day -> isStudied(planned, day, pace))) {
              long more = week.effort().minutes() - pace.weekly().minutes();
              assertThat(more).isBetween(0L, pace instanceof Pace.Even ? 1L : 0L);
            }
          }
        });
  }

  private static boolean isStudied(Planned planned, LocalDate day, Pace pace) {
    return planned.isStudyDay(day) && planned.availability().paceOn(day) == pace;
  }

  @Test
  void eachPhaseIsFinishedInTheWeekOfItsEndAndInNoOther() {
    batch.holds(
        planned -> {
          for (Week week : planned.roadmap().weeks()) {
            assertThat(week.finished())
                .isEqualTo(
                    planned.roadmap().phases().stream()
                        .filter(phase -> !phase.end().isBefore(week.start()))
                        .filter(phase -> !phase.end().isAfter(week.end()))
                        .toList());
          }
        });
  }

  @Test
  void aTaskIsInTheWeeksFromItsStartToItsEndAndInNoOthers() {
    batch.holds(
        planned -> {
          List<Week> weeks = planned.roadmap().weeks();
          for (DatedTask task : planned.tasks()) {
            List<Week> with = weeks.stream().filter(week -> week.tasks().contains(task)).toList();
            List<Week> between =
                weeks.stream()
                    .filter(week -> !week.end().isBefore(task.start()))
                    .filter(week -> !week.start().isAfter(task.end()))
                    .toList();
            assertThat(between.containsAll(with)).isTrue();
            assertThat(with.get(0)).isSameAs(between.get(0));
            assertThat(with.get(with.size() - 1)).isSameAs(between.get(between.size() - 1));
            if (!planned.isThin()) {
              assertThat(with)
                  .isEqualTo(between.stream().filter(week -> !week.effort().isZero()).toList());
            }
            assertThat(with.stream().filter(week -> week.starts(task)).count()).isEqualTo(1);
            assertThat(with.stream().filter(week -> week.finishes(task)).count()).isEqualTo(1);
          }
        });
  }

  @Test
  void aWeekHasTasksIfAndOnlyIfItHasEffortAndNamesTheirPhases() {
    batch.holds(
        planned -> {
          for (Week week : planned.roadmap().weeks()) {
            assertThat(week.tasks().isEmpty()).isEqualTo(week.effort().isZero());
            assertThat(
                    week.tasks().stream().map(WeeksPropertiesTest::phaseNumber).distinct().toList())
                .isEqualTo(week.phases());
          }
        });
  }

  private static int phaseNumber(DatedTask task) {
    return Integer.parseInt(task.id().substring(0, task.id().indexOf('.')));
  }
}
