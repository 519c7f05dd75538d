package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.Effort;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.Knowledge;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;

class DatedFirstStepTest {

  private static final LocalDate START = LocalDate.parse("2027-01-04");
  private static final Skill DOCKER = Samples.skill("docker");
  private static final FirstStep ALONE = new FirstStep("alone");

  private static final Transition TRANSITION =
      Samples.transition(
          List.of(Samples.unranked(DOCKER)),
          List.of(
              Samples.phase(new Span.Weeks(2), Samples.task("a"), Samples.teaching(DOCKER)),
              Samples.phase(new Span.Weeks(20), Samples.task("b"))));

  @ParameterizedTest
  @CsvSource({
    "5, 2027-01-17, 2027-03-05, 2027-07-02",
    "10, 2027-01-10, 2027-02-03, 2027-04-03",
    "20, 2027-01-07, 2027-01-19, 2027-02-17"
  })
  void aStepThatStandsAloneMovesWithThePace(
      int hours, LocalDate week, LocalDate month, LocalDate quarter) {
    FirstSteps steps = new FirstSteps(List.of(ALONE), List.of(ALONE), List.of(ALONE));
    List<DatedFirstStep> dated = DatedFirstStep.of(steps, roadmap(hours, Knowledge.NONE));
    assertThat(dated).extracting(DatedFirstStep::by).containsExactly(week, month, quarter);
    assertThat(dated)
        .extracting(DatedFirstStep::guideDay)
        .as("which no pace moves")
        .containsExactly(
            LocalDate.parse("2027-01-10"),
            LocalDate.parse("2027-02-03"),
            LocalDate.parse("2027-04-03"));
  }

  @Test
  void aStepThatDoesATaskHasItsDays() {
    FirstSteps steps =
        new FirstSteps(
            List.of(does("1.2", 1), does("1.2", 50), does("1.2", 100)),
            List.of(),
            List.of(does("2.1", 100)));
    List<DatedFirstStep> dated = DatedFirstStep.of(steps, roadmap(10, Knowledge.NONE));
    assertThat(dated)
        .extracting(step -> step.by().toString())
        .containsExactly("2027-01-11", "2027-01-14", "2027-01-17", "2027-06-06");
    assertThat(dated).extracting(DatedFirstStep::isPart).containsExactly(true, true, false, false);
    assertThat(dated).allMatch(DatedFirstStep::isLaterThanInGuide);
  }

  @Test
  void aStepOfATaskThatIsKnownDropsOutAndLeavesAGap() {
    FirstSteps steps = new FirstSteps(List.of(ALONE, does("1.2", 50), ALONE), List.of(), List.of());
    Knowledge known = new Knowledge(Map.of(DOCKER, 100));
    assertThat(DatedFirstStep.of(steps, roadmap(10, known)))
        .extracting(DatedFirstStep::id)
        .containsExactly("F1", "F3");
  }

  private static FirstStep does(String task, int percent) {
    return new FirstStep("part", Optional.of(task), percent, Effort.ZERO);
  }

  private static Roadmap roadmap(int hours, Knowledge knowledge) {
    return RoadmapPlanner.plan(
        TRANSITION, Requests.even(START, new Effort(60L * hours), List.of(), knowledge));
  }
}
