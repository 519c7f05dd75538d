package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.share;
import static transition.model.Samples.skill;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;
import transition.planner.PhaseWork.TaskWork;

class PhaseWorkTest {

  private static final Skill DOCKER = skill("docker");

  @Test
  void tasksWithoutSharesGetEqualParts() {
    assertThat(efforts(work(600, Knowledge.NONE, task("a"), task("b"), task("c"))))
        .containsExactly(195L, 210L, 195L);
  }

  @Test
  void aTaskWithAShareGetsItAndTheOthersSplitTheRest() {
    assertThat(efforts(work(600, Knowledge.NONE, task("a"), share(50), task("b"))))
        .containsExactly(150L, 300L, 150L);
  }

  @Test
  void sharesOfAHundredPercentAreTheWholePhase() {
    assertThat(efforts(work(600, Knowledge.NONE, share(10), share(60), share(30))))
        .containsExactly(60L, 360L, 180L);
  }

  @ParameterizedTest
  @ValueSource(longs = {600, 601, 866, 867, 2_599})
  void partsThatAreNotWholeMinutesStillAddUp(long minutes) {
    PhaseWork work =
        work(minutes, Knowledge.NONE, share(33), task("a"), share(17), task("b"), task("c"));
    assertThat(efforts(work).stream().mapToLong(Long::longValue).sum()).isEqualTo(minutes);
    assertThat(work.left()).isEqualTo(new Effort(minutes));
    double[] exact = {.33, .5 / 3, .17, .5 / 3, .5 / 3};
    for (int i = 0; i < exact.length; i++) {
      assertThat(Math.abs(efforts(work).get(i) - minutes * exact[i])).isLessThan(16);
    }
  }

  @Test
  void aTaskThatTeachesWhatIsKnownDropsOutAndTheOthersKeepTheirIdsAndEfforts() {
    PhaseWork work = work(600, known(100), task("a"), teaching(DOCKER), task("c"));
    assertThat(work.tasks()).extracting(TaskWork::id).containsExactly("3.1", "3.3");
    assertThat(work.tasks()).extracting(TaskWork::start).containsExactly(0L, 195L);
    assertThat(work.tasks()).extracting(TaskWork::end).containsExactly(195L, 390L);
    assertThat(work.left()).isEqualTo(new Effort(390));
    assertThat(work.known()).isEqualTo(new Saving(1, new Effort(210)));
    assertThat(work.skipped()).isEqualTo(Saving.NONE);
  }

  @Test
  void aTaskThatTeachesWhatIsKnownInPartShrinks() {
    PhaseWork work = work(600, known(25), task("a"), teaching(DOCKER), task("c"));
    assertThat(efforts(work)).containsExactly(195L, 165L, 188L);
    assertThat(work.known()).isEqualTo(new Saving(0, new Effort(52)));
  }

  @Test
  void aPhaseThatIsKnownInFullHasNothingLeft() {
    PhaseWork work = work(600, known(100), teaching(DOCKER), teaching(DOCKER));
    assertThat(work.tasks()).isEmpty();
    assertThat(work.left()).isEqualTo(Effort.ZERO);
    assertThat(work.known()).isEqualTo(new Saving(2, new Effort(600)));
  }

  @Test
  void aTaskThatTeachesWhatIsSkippedDropsOutToo() {
    PhaseWork work = skipping(Knowledge.NONE);
    assertThat(work.tasks()).extracting(TaskWork::id).containsExactly("3.1", "3.3");
    assertThat(work.left()).isEqualTo(new Effort(390));
    assertThat(work.skipped()).isEqualTo(new Saving(1, new Effort(210)));
    assertThat(work.known()).isEqualTo(Saving.NONE);
  }

  @Test
  void whatIsKnownOfASkippedTaskIsSavedByKnowingIt() {
    assertThat(skipping(known(25)).known()).isEqualTo(new Saving(0, new Effort(52)));
    assertThat(skipping(known(25)).skipped()).isEqualTo(new Saving(1, new Effort(158)));
    assertThat(skipping(known(100)).known()).isEqualTo(new Saving(1, new Effort(210)));
    assertThat(skipping(known(100)).skipped()).isEqualTo(Saving.NONE);
  }

  @Test
  void aTaskThroughoutThePhaseTakesAPartOfAllItsMinutes() {
    Task meet = new Task("meet", Optional.empty(), OptionalInt.of(20), true, Optional.empty());
    PhaseWork work = work(600, Knowledge.NONE, share(30), meet, share(50));
    assertThat(efforts(work)).containsExactly(180L, 120L, 300L);
    assertThat(work.tasks()).extracting(TaskWork::start).containsExactly(0L, 0L, 225L);
    assertThat(work.tasks()).extracting(TaskWork::end).containsExactly(225L, 600L, 600L);
  }

  private static PhaseWork skipping(Knowledge knowledge) {
    return PhaseWork.of(
        3,
        Samples.phase(new Span.Weeks(1), task("a"), teaching(DOCKER), task("c")),
        new Effort(600),
        new Workload(knowledge, Set.of(DOCKER), 0));
  }

  private static PhaseWork work(long minutes, Knowledge knowledge, Task... tasks) {
    Phase phase = Samples.phase(new Span.Weeks(1), tasks);
    return PhaseWork.of(3, phase, new Effort(minutes), Requests.knowing(knowledge));
  }

  private static Knowledge known(int percent) {
    return new Knowledge(Map.of(DOCKER, percent));
  }

  private static List<Long> efforts(PhaseWork work) {
    return work.tasks().stream().map(task -> task.effort().minutes()).toList();
  }
}
