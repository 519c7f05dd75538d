package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Task;
import transition.model.TimeKind;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Holiday;
import transition.planner.StudyAxis.PlacedPhase;

/** What holds for every roadmap, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class RoadmapPropertiesTest {

  private final Batch batch;

  RoadmapPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void theEffortOfWeeksPhasesAndTasksAddsUpToTheTotal() {
    batch.holds(
        planned -> {
          Roadmap roadmap = planned.roadmap();
          long total = planned.allEffort();
          assertThat(
                  roadmap.phases().stream()
                      .filter(phase -> !phase.added())
                      .mapToLong(phase -> phase.effort().minutes())
                      .sum())
              .isEqualTo(roadmap.total().minutes());
          assertThat(roadmap.weeks().stream().mapToLong(week -> week.effort().minutes()).sum())
              .isEqualTo(total);
          for (DatedPhase phase : roadmap.phases()) {
            assertThat(phase.tasks().stream().mapToLong(task -> task.effort().minutes()).sum())
                .isEqualTo(phase.effort().minutes());
          }
        });
  }

  @Test
  void noStudyIsOnABreakAHolidayOrBeforeTheStart() {
    batch.holds(
        planned -> {
          for (DatedTask task : planned.tasks()) {
            assertThat(task.start()).isAfterOrEqualTo(planned.request().start());
            assertThat(task.end()).isAfterOrEqualTo(task.start());
            assertThat(isFree(planned, task.start()) || isFree(planned, task.end())).isFalse();
          }
          assertThat(planned.roadmap().sessions())
              .noneMatch(session -> isFree(planned, session.day()));
        });
  }

  @Test
  void listedHolidaysCostStudyTime() {
    batch.holds(
        planned -> {
          Roadmap roadmap = planned.roadmap();
          for (Holiday holiday : roadmap.holidays()) {
            LocalDate day = holiday.day();
            assertThat(roadmap.days().contains(day)).isTrue();
            assertThat(planned.isStudyDay(day)).isFalse();
            assertThat(roadmap.breaks()).noneMatch(range -> range.contains(day));
            Pace pace = planned.availability().paceOn(day);
            assertThat(pace.sevenths(day.getDayOfWeek())).isPositive();
          }
          assertThat(roadmap.holidays())
              .extracting(Holiday::day)
              .isSorted()
              .doesNotHaveDuplicates();
        });
  }

  @Test
  void phasesAndTasksKeepTheirOrder() {
    batch.holds(
        planned -> {
          List<DatedPhase> phases = planned.roadmap().phases();
          assertThat(phases).extracting(DatedPhase::number).isSorted().doesNotHaveDuplicates();
          for (int i = 1; i < phases.size(); i++) {
            DatedPhase before = phases.get(i - 1);
            if (before.kind() == TimeKind.STUDY) {
              assertThat(phases.get(i).start())
                  .isAfterOrEqualTo(planned.hasWindows() ? before.start() : before.end());
            }
          }
          for (DatedPhase phase : phases) {
            assertThat(phase.start()).isEqualTo(phase.tasks().get(0).start());
            assertThat(phase.end()).isEqualTo(phase.tasks().get(phase.tasks().size() - 1).end());
            List<DatedTask> inTurn =
                phase.tasks().stream().filter(task -> !task.throughout()).toList();
            for (int i = 1; i < inTurn.size(); i++) {
              assertThat(inTurn.get(i).start()).isAfterOrEqualTo(inTurn.get(i - 1).end());
            }
          }
        });
  }

  @Test
  void tasksThatRunThroughoutAPhaseAndThoseInTurnFillIt() {
    batch.holds(
        planned -> {
          Map<String, Task> template = template(planned);
          for (DatedPhase phase : planned.roadmap().phases()) {
            for (DatedTask task : phase.tasks()) {
              assertThat(task.throughout()).isEqualTo(template.get(task.id()).throughout());
              if (task.throughout()) {
                assertThat(task.start()).isEqualTo(phase.start());
                assertThat(task.end()).isEqualTo(phase.end());
              }
            }
            List<DatedTask> inTurn =
                phase.tasks().stream().filter(task -> !task.throughout()).toList();
            if (!inTurn.isEmpty()) {
              assertThat(inTurn.get(0).start()).isEqualTo(phase.start());
              assertThat(inTurn.get(inTurn.size() - 1).end()).isEqualTo(phase.end());
            }
          }
        });
  }

  @Test
  void allTasksOfAPhaseButTheLastHaveFullQuartersOfAnHourWhereThereIsRoom() {
    batch.holds(
        planned -> {
          for (DatedPhase phase : planned.roadmap().phases()) {
            List<DatedTask> tasks = phase.tasks();
            boolean roomy =
                tasks.stream().allMatch(task -> task.effort().minutes() > 30L * tasks.size());
            if (roomy) {
              assertThat(tasks.subList(0, tasks.size() - 1))
                  .allMatch(task -> task.effort().minutes() % 15 == 0);
            }
          }
        });
  }

  @Test
  void everyTaskThatIsNeitherKnownNorSkippedIsScheduledOnceAndWhole() {
    batch.holds(
        planned -> {
          Knowledge knowledge = planned.workload().knowledge();
          Set<Skill> skipped = planned.workload().skipped();
          Map<String, Task> expected = template(planned);
          expected
              .values()
              .removeIf(
                  task ->
                      task.teaches()
                          .filter(
                              skill -> knowledge.percentOf(skill) == 100 || skipped.contains(skill))
                          .isPresent());
          Map<String, Long> whole = wholeEfforts(planned);
          List<String> scheduled = new ArrayList<>();
          for (DatedTask task : planned.tasks()) {
            scheduled.add(task.id());
            assertThat(task.text()).isEqualTo(expected.get(task.id()).text());
          }
          assertThat(scheduled).containsExactlyElementsOf(expected.keySet());
          for (DatedPhase phase : planned.roadmap().phases()) {
            long sum = 0;
            for (DatedTask task : phase.tasks()) {
              int open = 100 - task.teaches().map(knowledge::percentOf).orElse(0);
              long exact = Math.max(1, Math.round(whole.get(task.id()) * open / 100.0));
              sum += exact;
              assertThat(task.effort().minutes()).isPositive();
              if (phase.kind() == TimeKind.STUDY) {
                assertThat(task.effort().minutes())
                    .isCloseTo(exact, within(15L * phase.tasks().size()));
              }
            }
            if (phase.kind() == TimeKind.STUDY) {
              assertThat(phase.effort().minutes()).isEqualTo(sum);
            }
          }
        });
  }

  @Test
  void droppedAndRemainingEffortAddUpToTheTemplate() {
    batch.holds(
        planned -> {
          Roadmap roadmap = planned.roadmap();
          Map<String, Long> whole = wholeEfforts(planned);
          Saving known = roadmap.known();
          Saving skipped = roadmap.skipped();
          assertThat(planned.tasks().size() + known.tasks() + skipped.tasks())
              .isEqualTo(whole.size());
          if (!hasSearch(planned)) {
            assertThat(planned.allEffort() + known.effort().plus(skipped.effort()).minutes())
                .isEqualTo(whole.values().stream().mapToLong(Long::longValue).sum());
          }
        });
  }

  @Test
  void theMinuteThatFinishesAMinuteOfEffortIsTheFirstByWhichItIsDone() {
    batch.holds(
        planned -> {
          for (PlacedPhase placed : axis(planned, planned.workload()).phases()) {
            PhaseProgress progress = placed.progress();
            long total = progress.total();
            assertThat(total).isEqualTo(placed.work().left().minutes());
            for (long effort : new long[] {0, total / 3, total / 2, total - 1}) {
              long minute = progress.minuteOf(effort);
              assertThat(progress.doneBy(minute)).isEqualTo(effort);
              assertThat(progress.doneBy(minute + 1)).isEqualTo(effort + 1);
            }
          }
        });
  }

  @Test
  void theSameRequestGivesTheSameRoadmap() {
    batch.holds(
        planned -> {
          if (planned.seed() % 10 == 0) {
            assertThat(RandomRoadmaps.of(planned.seed()).roadmap()).isEqualTo(planned.roadmap());
          }
        });
  }

  /** The hours of a search depend on how long study takes. */
  private static boolean hasSearch(Planned planned) {
    return RoadmapTemplate.of(planned.transition(), planned.request().hiring()).hasSearch();
  }

  private static boolean isFree(Planned planned, LocalDate day) {
    return !planned.isStudyDay(day);
  }

  private static StudyAxis axis(Planned planned, Workload workload) {
    return StudyLayout.of(planned.transition(), planned.request().with(workload)).axis();
  }

  /** The minutes of each task, by id, for someone who knows and skips nothing. */
  private static Map<String, Long> wholeEfforts(Planned planned) {
    int slack = planned.workload().slackPercent();
    Map<String, Long> efforts = new LinkedHashMap<>();
    for (PlacedPhase placed :
        axis(planned, new Workload(Knowledge.NONE, Set.of(), slack)).phases()) {
      placed.work().tasks().forEach(task -> efforts.put(task.id(), task.effort().minutes()));
    }
    return efforts;
  }

  private static Map<String, Task> template(Planned planned) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    List<Phase> phases =
        RoadmapTemplate.of(planned.transition(), planned.request().hiring()).phases();
    for (int phase = 0; phase < phases.size(); phase++) {
      for (int task = 0; task < phases.get(phase).tasks().size(); task++) {
        tasks.put((phase + 1) + "." + (task + 1), phases.get(phase).tasks().get(task));
      }
    }
    return tasks;
  }
}
