package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.cli.Answers;
import transition.cli.Run;
import transition.error.ExitStatus;

/** A guide as it is, and moves into a role. */
class ShowTransitionTest {

  private static JsonNode shown(String id) {
    return Answers.to("show transition " + id);
  }

  @Test
  void aGuideKeepsItsOwnOrderTimesAndFigures() {
    JsonNode guide = shown("backend-to-mlops");
    assertThat(Answers.texts(guide.path("missing"), "skill/id"))
        .startsWith("ml-pipelines", "model-monitoring")
        .hasSize(6);
    assertThat(Answers.texts(guide.path("missing"), "weeks"))
        .containsExactly("4", "3", "6", "4", "5", "2");
    assertThat(Answers.texts(guide.path("phases"), "guide"))
        .containsExactly("6 weeks", "4 weeks", "4 weeks", "3 weeks", "4 weeks");
    assertThat(guide.path("missingByImportance").asBoolean()).isTrue();
    assertThat(guide.at("/titleTimeline/maxMonths").asInt()).isEqualTo(6);
    assertThat(guide.at("/timeline/maxMonths").asInt()).isEqualTo(9);
    assertThat(guide.at("/payClaimPercent/high").asInt()).isEqualTo(40);
    assertThat(guide.path("firstSteps").path("quarter")).hasSize(3);
    assertThat(guide.path("contradictions")).isNotEmpty();
    assertThat(Run.outputOf("show", "transition", "backend-to-mlops"))
        .contains("Title says        6 months", "1 ML and Python foundations · 6 weeks");
  }

  @Test
  void whatOtherGuidesOrWeAddIsNotPartOfIt() {
    assertThat(shown("backend-to-mlops").path("advice")).isEmpty();
    assertThat(shown("data-scientist-to-backend").path("phases")).isEmpty();
    assertThat(shown("ml-engineer-to-backend").path("phases")).hasSize(7);
    assertThat(shown("ml-engineer-to-backend").at("/payDip/backToMidYears/high").asInt())
        .isEqualTo(4);
    String text = Run.outputOf("show", "transition", "data-scientist-to-backend");
    assertThat(text)
        .contains("This guide has no roadmap.", "from mid to entry level")
        .doesNotContain("no guide to this move", "What no guide answers", "transition interview");
  }

  @ParameterizedTest
  @CsvSource({
    "mlops-to-backend, NO_ANSWER, transition plan --from mlops --to backend",
    "backend-to-nobody, USAGE, unknown role",
    "backend, USAGE, names no two roles",
    "backend-to-backend, USAGE, name two different roles"
  })
  void whatIsNoGuideIsRefusedWithTheNextStep(String id, ExitStatus status, String error) {
    Run run = Run.of("show", "transition", id);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.error()).contains(error);
  }

  @Test
  void waysIntoARoleAreWhatEachOtherRoleFindsOnItsWayThere() {
    JsonNode into = Answers.to("compare --to mlops --sort role");
    assertThat(into.at("/to/id").asText()).isEqualTo("mlops");
    assertThat(into.has("from")).isFalse();
    assertThat(Answers.texts(into.path("targets"), "role/id"))
        .containsExactly("backend", "data-scientist", "feature-engineer", "ml-engineer");
    for (JsonNode way : into.path("targets")) {
      JsonNode same =
          Answers.to("compare --to mlops --from " + way.at("/role/id").asText())
              .path("targets")
              .get(0);
      for (String key : new String[] {"basis", "skillsHeld", "totalHours", "end"}) {
        assertThat(way.path(key)).as(key).isEqualTo(same.path(key));
      }
    }
    assertThat(Run.outputOf("compare", "--to", "mlops", "--sort", "role"))
        .startsWith("4 roles → MLOps Engineer")
        .contains("those that each role brings")
        .endsWith("Next: transition gap --from backend --to mlops\n");
  }

  @Test
  void whereARoleIsSetOrSeveralAreNamedNothingIsTurnedAround() {
    Run.World set = Run.World.SCRIPT.with(Map.of("TRANSITION_FROM", "backend"));
    assertThat(Run.in(set, "compare", "--to", "mlops").output())
        .startsWith("Backend Developer → 1 role");
    assertThat(Run.of("compare", "--to", "mlops,backend").error())
        .contains("the option --from is missing");
  }
}
