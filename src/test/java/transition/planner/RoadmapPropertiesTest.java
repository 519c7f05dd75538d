package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.planner.RandomRoadmaps.holds;
import static transition.planner.RandomRoadmaps.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Task;
import transition.planner.RandomRoadmaps.Planned;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;

/** What holds for every roadmap, over random requests. A failure names the seed. */
class RoadmapPropertiesTest {

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void theEffortOfWeeksPhasesAndTasksAddsUpToTheTotal(int batch) {
    holds(
        batch,
        planned -> {
          Roadmap roadmap = planned.roadmap();
          long total = roadmap.total().minutes();
          assertThat(roadmap.weeks().stream().mapToLong(week -> week.effort().minutes()).sum())
              .isEqualTo(total);
          assertThat(roadmap.phases().stream().mapToLong(phase -> phase.effort().minutes()).sum())
              .isEqualTo(total);
          assertThat(tasks(roadmap).stream().mapToLong(task -> task.effort().minutes()).sum())
              .isEqualTo(total);
          for (DatedPhase phase : roadmap.phases()) {
            assertThat(phase.tasks().stream().mapToLong(task -> task.effort().minutes()).sum())
                .isEqualTo(phase.effort().minutes());
          }
          assertThat(roadmap.total().plus(roadmap.known().effort()))
              .isEqualTo(planned.with(Knowledge.NONE).total());
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void nothingFallsOnABreakOrBeforeTheStart(int batch) {
    holds(
        batch,
        planned -> {
          for (DatedTask task : tasks(planned.roadmap())) {
            assertThat(task.start()).isAfterOrEqualTo(planned.request().start());
            assertThat(task.end()).isAfterOrEqualTo(task.start());
            assertThat(planned.isStudyDay(task.start())).isTrue();
            assertThat(planned.isStudyDay(task.end())).isTrue();
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void phasesAndTasksKeepTheirOrder(int batch) {
    holds(
        batch,
        planned -> {
          List<DatedPhase> phases = planned.roadmap().phases();
          assertThat(phases).extracting(DatedPhase::number).isSorted().doesNotHaveDuplicates();
          for (int i = 1; i < phases.size(); i++) {
            DatedPhase before = phases.get(i - 1);
            assertThat(phases.get(i).start())
                .isAfterOrEqualTo(planned.hasWindows() ? before.start() : before.end());
          }
          for (DatedPhase phase : phases) {
            assertThat(phase.start()).isEqualTo(phase.tasks().get(0).start());
            assertThat(phase.end()).isEqualTo(phase.tasks().get(phase.tasks().size() - 1).end());
            for (int i = 1; i < phase.tasks().size(); i++) {
              assertThat(phase.tasks().get(i).start())
                  .isAfterOrEqualTo(phase.tasks().get(i - 1).end());
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void moreHoursNeverEndLater(int batch) {
    holds(
        batch,
        planned -> {
          long weekly = planned.weekly().minutes();
          for (long more : List.of(weekly + 1, weekly * 2, 10_080L)) {
            Roadmap faster = planned.with(new Effort(Math.min(more, 10_080)));
            assertThat(faster.end()).isBeforeOrEqualTo(planned.roadmap().end());
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void moreBreaksNeverEndEarlier(int batch) {
    holds(
        batch,
        planned -> {
          List<DateRange> breaks = new ArrayList<>(planned.breaks());
          breaks.add(RandomRoadmaps.extraBreak(planned.seed(), planned.request().start()));
          assertThat(planned.with(breaks).end()).isAfterOrEqualTo(planned.roadmap().end());
          assertThat(planned.with(List.of()).end()).isBeforeOrEqualTo(planned.roadmap().end());
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void everyTaskThatIsNotWhollyKnownIsScheduledOnceAndWhole(int batch) {
    holds(
        batch,
        planned -> {
          Knowledge knowledge = planned.knowledge();
          Map<String, Task> expected = new LinkedHashMap<>();
          Map<String, Task> all = template(planned);
          all.forEach(
              (id, task) -> {
                if (task.teaches().map(knowledge::percentOf).orElse(0) < 100) {
                  expected.put(id, task);
                }
              });
          List<DatedTask> scheduled = tasks(planned.roadmap());
          assertThat(scheduled)
              .extracting(DatedTask::id)
              .containsExactlyElementsOf(expected.keySet());
          assertThat(planned.roadmap().known().tasks()).isEqualTo(all.size() - expected.size());
          Map<String, Effort> whole = new LinkedHashMap<>();
          tasks(planned.with(Knowledge.NONE)).forEach(task -> whole.put(task.id(), task.effort()));
          for (DatedTask task : scheduled) {
            assertThat(task.text()).isEqualTo(expected.get(task.id()).text());
            int open = 100 - task.teaches().map(knowledge::percentOf).orElse(0);
            assertThat(task.effort().minutes())
                .isEqualTo(Math.round(whole.get(task.id()).minutes() * open / 100.0));
          }
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void knowingMoreNeverEndsLater(int batch) {
    holds(
        batch,
        planned -> {
          Map<Skill, Integer> percents = new LinkedHashMap<>(planned.knowledge().percents());
          template(planned).values().stream()
              .flatMap(task -> task.teaches().stream())
              .skip(planned.seed() % 3)
              .findFirst()
              .ifPresent(skill -> percents.put(skill, 100));
          assertThat(planned.with(new Knowledge(percents)).end())
              .isBeforeOrEqualTo(planned.roadmap().end());
          assertThat(planned.roadmap().end()).isBeforeOrEqualTo(planned.with(Knowledge.NONE).end());
        });
  }

  @ParameterizedTest
  @MethodSource(RandomRoadmaps.BATCHES)
  void theSameRequestGivesTheSameRoadmap(int batch) {
    holds(
        batch,
        planned ->
            assertThat(RandomRoadmaps.of(planned.seed()).roadmap()).isEqualTo(planned.roadmap()));
  }

  private static Map<String, Task> template(Planned planned) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    List<Phase> phases = planned.transition().phases().items();
    for (int phase = 0; phase < phases.size(); phase++) {
      for (int task = 0; task < phases.get(phase).tasks().size(); task++) {
        tasks.put((phase + 1) + "." + (task + 1), phases.get(phase).tasks().get(task));
      }
    }
    return tasks;
  }
}
