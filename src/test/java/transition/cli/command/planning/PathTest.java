package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.Answers;
import transition.cli.Run;
import transition.error.ExitStatus;
import transition.model.Skill;

class PathTest {

  private static final Catalog CATALOG = new Catalog(new BundledPack());

  @ParameterizedTest
  @ValueSource(strings = {"", " --slack 20% --hours 6", " --have docker --have statistics=40%"})
  void everyStepTakesWhatItsRoadmapTakesForWhoKeepsAllSkills(String options) {
    for (String from : Answers.ROLES) {
      for (String to : Answers.ROLES) {
        if (!from.equals(to)) {
          String pair = " --from " + from + " --to " + to;
          JsonNode answer = Answers.to("path" + pair + options);
          JsonNode roadmap = Answers.to("roadmap" + pair + options);
          JsonNode direct = answer.get("direct");
          assertThat(direct.get("totalHours")).isEqualTo(roadmap.get("totalHours"));
          assertThat(direct.get("end")).isEqualTo(roadmap.get("end"));
          assertThat(answer.get("routes")).hasSizeBetween(1, 5);
          answer.get("routes").forEach(route -> checkSteps(route, from, to, options));
        }
      }
    }
  }

  private static void checkSteps(JsonNode route, String from, String to, String options) {
    BigDecimal sum = BigDecimal.ZERO;
    Set<String> gathered = new LinkedHashSet<>();
    String here = from;
    for (JsonNode step : route.get("steps")) {
      assertThat(step.at("/from/id").asText()).isEqualTo(here);
      String next = step.at("/to/id").asText();
      StringBuilder line = new StringBuilder("roadmap --from " + here + " --to " + next + options);
      gathered.stream()
          .filter(skill -> !options.contains(skill))
          .forEach(skill -> line.append(" --have ").append(skill));
      String roadmap = line.toString();
      if (gathered.contains("docker-kubernetes")) {
        roadmap = roadmap.replace(" --have docker ", " ");
      }
      if (gathered.contains("statistics")) {
        roadmap = roadmap.replace("statistics=40%", "statistics");
      }
      assertThat(step.get("hours")).as(roadmap).isEqualTo(Answers.to(roadmap).get("totalHours"));
      sum = sum.add(step.get("hours").decimalValue());
      assertThat(step.get("hoursSoFar").decimalValue()).isEqualByComparingTo(sum);
      CATALOG.role(here).skills().forEach(skill -> add(skill, gathered));
      here = next;
    }
    assertThat(here).isEqualTo(to);
    assertThat(route.get("totalHours").decimalValue()).isEqualByComparingTo(sum);
  }

  private static void add(Skill skill, Set<String> gathered) {
    gathered.add(skill.id());
    skill.needsFirst().forEach(id -> add(CATALOG.skillOfId(id), gathered));
  }

  @Test
  void routesAreRankedByHoursAndTheDirectWayKnowsItsRank() {
    JsonNode answer = Answers.to("path --from backend --to ml-engineer");
    BigDecimal before = BigDecimal.ZERO;
    int rank = 0;
    for (JsonNode route : answer.get("routes")) {
      assertThat(route.get("totalHours").decimalValue()).isGreaterThanOrEqualTo(before);
      before = route.get("totalHours").decimalValue();
      assertThat(route.get("rank").asInt()).isEqualTo(++rank);
      if (route.get("steps").size() == 1) {
        assertThat(answer.get("direct")).isEqualTo(route);
      }
    }
    assertThat(answer.at("/direct/rank").asInt()).isEqualTo(3);
  }

  @Test
  void everyStepSaysWhatTheRoleThereIsPaid() {
    JsonNode step = Answers.to("path --from backend --to ml-engineer").at("/routes/0/steps/0");
    assertThat(step.at("/to/id").asText()).isEqualTo("mlops");
    assertThat(step.get("basis").asText()).isEqualTo("authored");
    assertThat(step.get("pay"))
        .hasToString("[{\"market\":\"US\",\"currency\":\"USD\",\"middle\":175000}]");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3"})
  void noRouteHasMoreStepsThanAsked(int most, int longest) {
    JsonNode routes =
        Answers.to("path --from backend --to ml-engineer --max-steps " + most).get("routes");
    int found = 0;
    for (JsonNode route : routes) {
      found = Math.max(found, route.get("steps").size());
    }
    assertThat(found).isEqualTo(longest);
  }

  @Test
  void aBetterDetourIsRecommendedWithWhatItSavesAndBuys() {
    assertThat(text("path --from backend --to ml-engineer"))
        .contains("Going by way of MLOps Engineer is better")
        .contains("28.5 h less than the 497 h of the direct way")
        .contains("gets you a new job after 210 h, paid $175,000")
        .endsWith("Next: `transition roadmap --from backend --to mlops --start 2026-11-23`\n");
  }

  @Test
  void aBetterDirectWayIsRecommendedWithWhatTheBestDetourCosts() {
    assertThat(text("path --from data-scientist --to mlops"))
        .contains("The direct way is better: 276.5 h of study")
        .contains("takes 112 h more")
        .endsWith(
            "Next: `transition roadmap --from data-scientist --to mlops --start 2026-11-23`\n");
  }

  @Test
  void aDirectWayAloneIsCalledTheOnlyOne() {
    assertThat(text("path --from backend --to mlops --max-steps 1"))
        .contains("The direct way is the only one: 210 h");
  }

  /** In Markdown no sentence is wrapped. */
  private static String text(String line) {
    return Run.outputOf(Run.words(line + " --format markdown").toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "path --from backend                                 | --to",
        "path --from backend --to backend                    | two different roles",
        "path --from backend --to mlopss                     | did you mean",
        "path --from backend --to mlops --max-steps 6        | from 1 to 5",
        "path --from backend --to mlops --max-steps none     | from 1 to 5"
      })
  void whatIsTypedWronglyIsAUsageError(String line, String said) {
    Run run = Run.of(Run.words(line).toArray(String[]::new)).failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains(said);
  }
}
