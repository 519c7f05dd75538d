package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.planner.RandomRoadmaps.holds;
import static transition.planner.RandomRoadmaps.tasks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.model.Effort;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;

/** What holds for the weeks of every roadmap, over random requests. A failure names the seed. */
class WeeksPropertiesTest {

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void aWeekWhollyOnBreakHasNoEffortAndSaysSo(int batch) {
    holds(
        batch,
        planned -> {
          for (Week week : planned.roadmap().weeks()) {
            long studyDays = planned.studyDays(week);
            if (studyDays == 0 || planned.weekly().minutes() >= 7) {
              assertThat(week.isBreak()).isEqualTo(studyDays == 0);
            }
            if (week.isBreak()) {
              assertThat(week.effort()).isEqualTo(Effort.ZERO);
              assertThat(week.tasks()).isEmpty();
              assertThat(week.phases()).isEmpty();
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void weeksHaveSevenDaysAndFollowEachOtherFromTheStartToTheEnd(int batch) {
    holds(
        batch,
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
            assertThat(roadmap.total()).isEqualTo(Effort.ZERO);
            assertThat(roadmap.end()).isEqualTo(roadmap.start());
          } else {
            assertThat(roadmap.end()).isBetween(start.minusDays(7), start.minusDays(1));
            assertThat(roadmap.phases()).extracting(DatedPhase::end).contains(roadmap.end());
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void eachPhaseIsFinishedInTheWeekOfItsEndAndInNoOther(int batch) {
    holds(
        batch,
        planned -> {
          for (Week week : planned.roadmap().weeks()) {
            assertThat(week.finished())
                .containsExactlyElementsOf(
                    planned.roadmap().phases().stream()
                        .filter(phase -> !phase.end().isBefore(week.start()))
                        .filter(phase -> !phase.end().isAfter(week.end()))
                        .toList());
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void noWeekHoldsMoreThanItsStudyDaysSupply(int batch) {
    holds(
        batch,
        planned -> {
          List<Week> weeks = planned.roadmap().weeks();
          long days = 0;
          for (Week week : weeks) {
            long before = days * planned.weekly().minutes() / 7;
            days += planned.studyDays(week);
            long capacity = days * planned.weekly().minutes() / 7 - before;
            assertThat(week.effort().minutes()).isLessThanOrEqualTo(capacity);
            if (!planned.hasWindows() && week.number() < weeks.size()) {
              assertThat(week.effort().minutes()).isEqualTo(capacity);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void aTaskIsInTheWeeksFromItsStartToItsEndAndInNoOthers(int batch) {
    holds(
        batch,
        planned -> {
          List<Week> weeks = planned.roadmap().weeks();
          for (DatedTask task : tasks(planned.roadmap())) {
            List<Week> with = weeks.stream().filter(week -> week.tasks().contains(task)).toList();
            List<Week> between =
                weeks.stream()
                    .filter(week -> !week.end().isBefore(task.start()))
                    .filter(week -> !week.start().isAfter(task.end()))
                    .toList();
            assertThat(between).containsAll(with);
            assertThat(with).startsWith(between.get(0)).endsWith(between.get(between.size() - 1));
            if (!planned.hasWindows()) {
              assertThat(with)
                  .isEqualTo(between.stream().filter(week -> !week.effort().isZero()).toList());
            }
            assertThat(with.stream().filter(week -> week.starts(task))).hasSize(1);
            assertThat(with.stream().filter(week -> week.finishes(task))).hasSize(1);
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void aWeekHasTasksIfAndOnlyIfItHasEffortAndNamesTheirPhases(int batch) {
    holds(
        batch,
        planned -> {
          for (Week week : planned.roadmap().weeks()) {
            assertThat(week.tasks().isEmpty()).isEqualTo(week.effort().isZero());
            assertThat(week.tasks().stream().map(WeeksPropertiesTest::phaseNumber).distinct())
                .containsExactlyElementsOf(week.phases());
          }
        });
  }

  private static int phaseNumber(DatedTask task) {
    return Integer.parseInt(task.id().substring(0, task.id().indexOf('.')));
  }
}
