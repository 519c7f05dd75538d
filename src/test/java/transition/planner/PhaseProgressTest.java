package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static transition.model.Samples.phase;
import static transition.model.Samples.skill;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Span;

/** Progress along the study axis, as the axis lays it out. */
class PhaseProgressTest {

  private static final Skill DOCKER = skill("docker");
  private static final Knowledge HALF = new Knowledge(Map.of(DOCKER, 50));
  private static final Knowledge ALL = new Knowledge(Map.of(DOCKER, 100));

  @Test
  void aPhaseOfWeeksRunsMinuteByMinuteAfterTheOneBefore() {
    PhaseProgress second =
        progress(
            1,
            Knowledge.NONE,
            phase(new Span.Weeks(1), task("a")),
            phase(new Span.Weeks(2), task("b")));
    assertThat(second.total()).isEqualTo(1_200);
    assertThat(second.doneBy(0)).isZero();
    assertThat(second.doneBy(600)).isZero();
    assertThat(second.doneBy(601)).isEqualTo(1);
    assertThat(second.doneBy(1_800)).isEqualTo(1_200);
    assertThat(second.doneBy(9_999)).isEqualTo(1_200);
    assertThat(second.minuteOf(0)).isEqualTo(600);
    assertThat(second.minuteOf(1_199)).isEqualTo(1_799);
  }

  @Test
  void whatIsKnownMakesAPhaseOfWeeksShorterAndTheNextOneEarlier() {
    PhaseProgress second =
        progress(
            1,
            HALF,
            phase(new Span.Weeks(1), teaching(DOCKER)),
            phase(new Span.Weeks(1), task("b")));
    assertThat(second.minuteOf(0)).isEqualTo(300);
    assertThat(second.minuteOf(599)).isEqualTo(899);
  }

  @Test
  void phasesInTheSameWindowShareEverySection() {
    Phase[] three = {
      phase(weeks(1, 2), task("a")), phase(weeks(1, 2), task("b")), phase(weeks(1, 2), task("c"))
    };
    for (int i = 0; i < 3; i++) {
      PhaseProgress progress = progress(i, Knowledge.NONE, three);
      assertThat(progress.total()).isEqualTo(400);
      assertThat(progress.doneBy(600)).isEqualTo(200);
      assertThat((double) progress.doneBy(100)).isCloseTo(100 / 3.0, within(1.0));
      assertThat(progress.doneBy(1_200)).isEqualTo(400);
    }
  }

  @Test
  void aSectionWithoutAnyWindowTakesNoTime() {
    PhaseProgress second =
        progress(1, Knowledge.NONE, phase(weeks(1, 1), task("a")), phase(weeks(5, 5), task("b")));
    assertThat(second.minuteOf(0)).isEqualTo(600);
    assertThat(second.doneBy(1_200)).isEqualTo(600);
  }

  @Test
  void aSectionInWhichEverythingIsKnownTakesNoTime() {
    Phase[] phases = {phase(weeks(1, 2), teaching(DOCKER)), phase(weeks(2, 3), task("b"))};
    assertThat(axis(ALL, phases).phases()).hasSize(1);
    PhaseProgress second = progress(0, ALL, phases);
    assertThat(second.total()).isEqualTo(900);
    assertThat(second.doneBy(600)).isEqualTo(300);
    assertThat(second.doneBy(1_200)).isEqualTo(900);
  }

  @Test
  void whatIsKnownThinsAWindowOutButDoesNotMoveIt() {
    Phase[] phases = {phase(weeks(1, 2), teaching(DOCKER)), phase(weeks(3, 3), task("b"))};
    PhaseProgress first = progress(0, HALF, phases);
    assertThat(first.total()).isEqualTo(600);
    assertThat(first.doneBy(600)).isEqualTo(300);
    assertThat(first.doneBy(1_200)).isEqualTo(600);
    assertThat(progress(1, HALF, phases).minuteOf(0)).isEqualTo(1_200);
  }

  /** With half as much again, weeks 1 to 2 and 2 to 3 are at 0 to 1,800 and 900 to 2,700. */
  @Test
  void slackLengthensEveryWindowAndEveryPhaseOfWeeks() {
    Workload half = new Workload(Knowledge.NONE, Set.of(), 50);
    StudyAxis windows =
        Requests.axis(List.of(phase(weeks(1, 2), task("a")), phase(weeks(2, 3), task("b"))), half);
    PhaseProgress first = windows.phases().get(0).progress();
    PhaseProgress second = windows.phases().get(1).progress();
    assertThat(first.total()).isEqualTo(900 + 450);
    assertThat(second.total()).isEqualTo(450 + 900);
    assertThat(second.minuteOf(0)).isEqualTo(901);
    assertThat(second.minuteOf(450)).isEqualTo(1_800);
    assertThat(windows.lastMinute()).isEqualTo(2_699);
    StudyAxis weeks = Requests.axis(List.of(phase(new Span.Weeks(2), task("a"))), half);
    assertThat(weeks.lastMinute()).isEqualTo(1_799);
  }

  @Test
  void aMinuteThatThePhaseDoesNotHaveIsRefused() {
    PhaseProgress progress = progress(0, Knowledge.NONE, phase(new Span.Weeks(1), task("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> progress.minuteOf(600))
        .withMessage("minute 600 of 600");
  }

  @Test
  void theAxisCountsWhatIsDropped() {
    StudyAxis axis =
        axis(ALL, phase(weeks(1, 2), teaching(DOCKER), task("a")), phase(weeks(2, 3), task("b")));
    assertThat(axis.known()).isEqualTo(new Saving(1, new Effort(450)));
    assertThat(axis.skipped()).isEqualTo(Saving.NONE);
  }

  @Test
  void anEmptyTemplateHasNoPhases() {
    StudyAxis axis = axis(Knowledge.NONE);
    assertThat(axis.phases()).isEmpty();
    assertThat(axis.lastMinute()).isEqualTo(-1);
  }

  private static StudyAxis axis(Knowledge knowledge, Phase... template) {
    return Requests.axis(List.of(template), Requests.knowing(knowledge));
  }

  private static PhaseProgress progress(int index, Knowledge knowledge, Phase... template) {
    return axis(knowledge, template).phases().get(index).progress();
  }

  private static Span.Window weeks(int first, int last) {
    return new Span.Window(Span.Unit.WEEK, first, last);
  }
}
