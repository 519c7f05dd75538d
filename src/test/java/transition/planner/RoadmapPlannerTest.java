package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.role;
import static transition.model.Samples.skill;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Headline;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.TimeKind;
import transition.model.Timeline;
import transition.model.Transition;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.Roadmap.Week;

class RoadmapPlannerTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 31);
  private static final Skill DOCKER = skill("docker");
  private static final Skill PYTHON = skill("python");

  private final Phase learn =
      new Phase(
          "Learn",
          TimeKind.STUDY,
          new Span.Weeks(2),
          Optional.of("our choice"),
          List.of(teaching(DOCKER), teaching(PYTHON), teaching(DOCKER)),
          List.of("a book"));
  private final Phase apply = Samples.phase(new Span.Weeks(1), task("apply"));

  @Test
  void weekOneBeginsOnTheStartWhateverWeekdayItIs() {
    Roadmap roadmap = plan(new Effort(600), List.of(), Knowledge.NONE);
    assertThat(roadmap.weeks())
        .extracting(Week::start)
        .containsExactly(WEDNESDAY, WEDNESDAY.plusDays(7), WEDNESDAY.plusDays(14));
    assertThat(roadmap.end()).isEqualTo(WEDNESDAY.plusDays(20));
  }

  @Test
  void aWeekSaysWhatItTouchesAndWhatIsFinishedInIt() {
    List<Week> weeks = plan(new Effort(900), List.of(), Knowledge.NONE).weeks();
    assertThat(weeks).extracting(week -> week.effort().minutes()).containsExactly(900L, 900L);
    assertThat(weeks.get(0).tasks()).extracting(DatedTask::id).containsExactly("1.1", "1.2", "1.3");
    assertThat(weeks.get(0).finished()).isEmpty();
    assertThat(weeks.get(1).tasks()).extracting(DatedTask::id).containsExactly("1.3", "2.1");
    assertThat(weeks.get(1).phases()).containsExactly(1, 2);
    assertThat(weeks.get(1).finished()).extracting(DatedPhase::number).containsExactly(1, 2);
  }

  @Test
  void aTaskThatEndsWithTheWeekIsNotInTheNextOne() {
    List<Week> weeks = plan(new Effort(1_200), List.of(), Knowledge.NONE).weeks();
    assertThat(weeks.get(0).finished()).extracting(DatedPhase::number).containsExactly(1);
    assertThat(weeks.get(1).tasks()).extracting(DatedTask::id).containsExactly("2.1");
    assertThat(weeks.get(1).phases()).containsExactly(2);
    assertThat(weeks.get(1).effort()).isEqualTo(new Effort(600));
  }

  @Test
  void aStartInsideABreakKeepsItsWeekAndBeginsToStudyAfterIt() {
    DateRange overStart = new DateRange(WEDNESDAY.minusDays(3), WEDNESDAY.plusDays(7));
    Roadmap roadmap = plan(new Effort(600), List.of(overStart), Knowledge.NONE);
    assertThat(roadmap.start()).isEqualTo(WEDNESDAY);
    assertThat(roadmap.weeks().get(0).start()).isEqualTo(WEDNESDAY);
    assertThat(roadmap.weeks().get(0).isBreak()).isTrue();
    assertThat(roadmap.weeks().get(1).isBreak()).isFalse();
    assertThat(roadmap.phases().get(0).start()).isEqualTo(WEDNESDAY.plusDays(8));
  }

  @Test
  void aPhaseTeachesEachSkillOnceAndKeepsItsNoteAndResources() {
    DatedPhase phase = plan(new Effort(600), List.of(), Knowledge.NONE).phases().get(0);
    assertThat(phase.title()).isEqualTo("Learn");
    assertThat(phase.teaches()).containsExactly(DOCKER, PYTHON);
    assertThat(phase.note()).contains("our choice");
    assertThat(phase.resources()).containsExactly("a book");
  }

  @Test
  void someoneWhoKnowsEverythingHasARoadmapWithoutWeeksThatEndsOnTheStart() {
    Transition transition = transition(List.of(learn));
    Knowledge all = new Knowledge(Map.of(DOCKER, 100, PYTHON, 100));
    Roadmap roadmap =
        RoadmapPlanner.plan(transition, Requests.even(WEDNESDAY, new Effort(600), List.of(), all));
    assertThat(roadmap.weeks()).isEmpty();
    assertThat(roadmap.phases()).isEmpty();
    assertThat(roadmap.end()).isEqualTo(WEDNESDAY);
    assertThat(roadmap.total()).isEqualTo(Effort.ZERO);
    assertThat(roadmap.known()).isEqualTo(new Saving(3, new Effort(1_200)));
  }

  @Test
  void headlineMonthsEndOnTheDayBeforeTheirLastDate() {
    assertThat(plan(new Effort(600), List.of(), Knowledge.NONE).headline())
        .contains(new HeadlineDates(6, 9, LocalDate.of(2027, 9, 29), LocalDate.of(2027, 12, 30)));
  }

  @Test
  void aGuideWithoutATimelineGivesNoHeadlineDates() {
    Transition silent = Samples.transition(List.of(), List.of(apply));
    Roadmap roadmap =
        RoadmapPlanner.plan(
            silent, Requests.even(WEDNESDAY, new Effort(600), List.of(), Knowledge.NONE));
    assertThat(roadmap.headline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 10_080})
  void aMinuteAWeekAndEveryMinuteOfItAreAllowed(long weekly) {
    Roadmap roadmap = plan(new Effort(weekly), List.of(), Knowledge.NONE);
    assertThat(roadmap.total()).isEqualTo(new Effort(1_800));
    assertThat(roadmap.weeks()).hasSize(weekly == 1 ? 1_800 : 1);
    assertThat(roadmap.end()).isEqualTo(WEDNESDAY.plusDays(weekly == 1 ? 1_800 * 7 - 1 : 1));
  }

  private Roadmap plan(Effort weekly, List<DateRange> breaks, Knowledge knowledge) {
    return RoadmapPlanner.plan(
        transition(List.of(learn, apply)), Requests.even(WEDNESDAY, weekly, breaks, knowledge));
  }

  private static Transition transition(List<Phase> phases) {
    Headline headline =
        new Headline(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Timeline(6, 9)),
            Optional.empty(),
            Optional.empty());
    return Samples.transition(
        role("old"), role("new"), headline, Optional.empty(), List.of(), phases);
  }
}
