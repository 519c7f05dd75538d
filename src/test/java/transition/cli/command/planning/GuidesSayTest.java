package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Answers;
import transition.cli.Run;

/** What guides say, what we add to it, and how the two are told apart. */
class GuidesSayTest {

  private static String flat(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--from backend --to mlops", "--from mlops --to feature-engineer"})
  void everyPlanAnswersWhatNoGuideDoesAndCallsThatOurs(String move) {
    JsonNode judgment = Answers.to("plan " + move).path("judgment");
    assertThat(Answers.texts(judgment, "question"))
        .contains(
            "How many applications should I expect?",
            "What must a portfolio project show?",
            "When should I stop or turn back?",
            "What do courses and exams cost?");
    assertThat(Answers.texts(judgment, "origin")).containsOnly("judgment");
    String text = flat("plan " + move);
    assertThat(text).contains("What no guide answers", "These answers are our judgment");
    assertThat(text.indexOf("How many applications"))
        .isGreaterThan(text.indexOf("What no guide answers"));
    assertThat(Answers.texts(Answers.to("plan " + move).path("questions"), "question"))
        .doesNotContainAnyElementsOf(Answers.texts(judgment, "question"));
  }

  @Test
  void anExamThatIsNoLongerOfferedIsNamedWithItsPriceAndLastDay() {
    assertThat(flat("plan --from backend --to mlops"))
        .contains(
            "give $300 as its price", "31 March 2026", "we have not seen a page of AWS itself");
    assertThat(flat("plan --from backend --to data-scientist")).doesNotContain("31 March 2026");
  }

  @Test
  void theGuidesOrderOfImportanceStandsBesideTheLearningOrder() {
    JsonNode gap = Answers.to("gap --from backend --to mlops");
    assertThat(words(gap.path("guideOrder")))
        .containsExactly(
            "ml-pipelines",
            "model-monitoring",
            "machine-learning-fundamentals",
            "docker-kubernetes",
            "python-data-science",
            "feature-stores")
        .hasSameElementsAs(Answers.texts(gap.path("missing"), "skill/id"));
    assertThat(flat("gap --from backend --to mlops"))
        .contains("the guide's order of importance is ML pipelines, Model monitoring");
    assertThat(words(Answers.to("gap --from backend --to mlops --have docker").path("guideOrder")))
        .hasSize(5)
        .doesNotContain("docker-kubernetes");
    assertThat(Answers.to("gap --from ml-engineer --to backend").has("guideOrder")).isFalse();
    assertThat(Answers.to("gap --from mlops --to backend").has("guideOrder")).isFalse();
  }

  @Test
  void linesOfADayThatNoGuideGivesAreMarkedAsOurs() {
    JsonNode day = Answers.to("plan --from data-scientist --to mlops").path("dayToDay");
    assertThat(words(day.path("fromOwn"))).hasSize(2).isSubsetOf(words(day.path("from")));
    assertThat(words(day.path("toOwn"))).isEqualTo(words(day.path("to"))).isNotEmpty();
    assertThat(Answers.to("show role ml-engineer").path("ownDayToDay")).isEmpty();
    assertThat(Answers.to("show role backend").path("ownDayToDay")).hasSize(1);
    assertThat(flat("show role mlops")).contains("No guide describes a normal day in this role.");
    assertThat(flat("show role backend")).contains("Our addition");
    assertThat(flat("show role ml-engineer")).doesNotContain("Our addition", "No guide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mlops", "data-scientist", "feature-engineer"})
  void plansByTheUsGuidesSayThatTheCountryIsOurReading(String to) {
    assertThat(flat("plan --from backend --to " + to))
        .contains("It names no country; we read its dollars as the US.");
  }

  @Test
  void aPlanNamesThePracticeOfInterviews() {
    assertThat(flat("plan --from backend --to mlops"))
        .contains("transition interview --from backend --to mlops");
  }
}
