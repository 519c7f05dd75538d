package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
          assertThat(direct.get("totalHours")).isEqualTo(roadmap.get("studyHours"));
          assertThat(direct.get("end")).isEqualTo(roadmap.get("end"));
          assertThat(direct.get("newJob")).isEqualTo(roadmap.get("newJob"));
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
    String start = "";
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
      JsonNode plan = Answers.to(roadmap + start);
      assertThat(step.get("hours")).as(roadmap).isEqualTo(plan.get("studyHours"));
      assertThat(step.get("studyHours")).isEqualTo(step.get("hours"));
      assertThat(step.get("end")).as(roadmap).isEqualTo(plan.get("end"));
      assertThat(step.get("studyEnd")).as(roadmap).isEqualTo(plan.get("studyEnd"));
      assertThat(step.get("newJob").asText())
          .as(roadmap)
          .isEqualTo(latest(plan.get("newJob").asText(), start));
      start = " --start " + step.get("newJob").asText();
      sum = sum.add(step.get("hours").decimalValue());
      assertThat(step.get("hoursSoFar").decimalValue()).isEqualByComparingTo(sum);
      CATALOG.role(here).skills().forEach(skill -> add(skill, gathered));
      here = next;
    }
    assertThat(here).isEqualTo(to);
    assertThat(route.get("totalHours").decimalValue()).isEqualByComparingTo(sum);
    assertThat(route.get("jobSearches").asInt()).isEqualTo(route.get("steps").size());
    assertThat(" --start " + route.get("newJob").asText()).isEqualTo(start);
  }

  /** The new job begins when a year in the job before it is over, or later. */
  private static String latest(String newJob, String start) {
    if (start.isEmpty()) {
      return newJob;
    }
    String year = LocalDate.parse(start.replace(" --start ", "")).plusYears(1).toString();
    return newJob.compareTo(year) < 0 ? year : newJob;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --slack 20% --hours 6 --notice 13w", " --have docker --search 8w"})
  void theDirectWayIsWhatCompareSays(String options) {
    for (String from : Answers.ROLES) {
      for (JsonNode target : Answers.to("compare --from " + from + options).get("targets")) {
        String to = target.at("/role/id").asText();
        JsonNode direct =
            Answers.to("path --max-steps 1 --from " + from + " --to " + to + options).get("direct");
        for (String figure : List.of("totalHours", "end", "newJob")) {
          assertThat(direct.get(figure)).as(from + " " + to).isEqualTo(target.get(figure));
        }
        assertThat(direct.at("/steps/0/studyEnd")).isEqualTo(target.get("studyEnd"));
      }
    }
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
  void everyStepSaysWhatTheRoleThereIsPaidBesideThePresentOne() {
    // 112,500 is the middle of a backend developer's 85,000-140,000.
    JsonNode steps = Answers.to("path --from backend --to ml-engineer").at("/routes/0/steps");
    assertThat(steps.at("/0/to/id").asText()).isEqualTo("feature-engineer");
    assertThat(steps.at("/0/basis").asText()).isEqualTo("authored");
    assertThat(steps.at("/0/pay"))
        .hasToString(
            "[{\"market\":\"US\",\"currency\":\"USD\",\"middle\":160000,\"changePercent\":42.2}]");
    JsonNode unknown = Answers.to("path --from mlops --to backend").at("/direct/steps/0/pay/1");
    assertThat(unknown).hasToString("{\"market\":\"UK\",\"currency\":\"GBP\",\"middle\":53500}");
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
  void fewHoursSavedAreNoReasonForADetour() {
    // 467 - 412.5 = 54.5 h are 11.7% of 467. 2027-08-02, a year there, and 2028-03-20 directly.
    assertThat(text("path --from backend --to ml-engineer --start 2027-01-04"))
        .contains("Take the direct way: 467 h of study, and the new job on 2028-03-20.")
        .contains(
            "By way of Feature Engineer, you study 54.5 h less, and start the new job 4 months"
                + " later. That saves 11% of the study, too little to rely on.")
        .contains("Its first step takes 220 h of study, to a new job on 2027-08-02.")
        .contains(
            "## 1 · Direct · 467 h", "## 2 · By way of Feature Engineer · 412.5 h, 54.5 h less")
        .contains(
            "A stepping stone with a price: 2 job searches, and the new job 4 months later."
                + " Pay as Feature Engineer: $160,000 (42.2% more than now).")
        .contains("|**Machine Learning Engineer**|192.5|2027-12-14|2028-08-02|estimate|£70,000|")
        .contains("at least 12 months (our assumption, --stay)")
        .contains("By our judgment, a detour is better only if it saves at least 25%")
        .endsWith(
            "Next: `transition roadmap --from backend --to ml-engineer --start 2027-01-04`\n");
  }

  @Test
  void hoursAloneNeverDecideBetweenAGuideAndAnEstimate() {
    String line = "path --from ml-engineer --to backend --start 2027-01-04 --stay 0m --hours 1";
    assertThat(text(line))
        .contains("Take the direct way: 271 h of study")
        .contains(
            "you study 40.5 h less, and start the new job 10 months earlier. One of the two is")
        .contains("hours alone do not decide")
        .doesNotContain("where you stay");
    JsonNode answer = Answers.to(line);
    assertThat(answer.at("/verdict/recommended").asText()).isEqualTo("direct");
    assertThat(answer.at("/verdict/rank").asInt()).isEqualTo(3);
    assertThat(answer.at("/routes/0/objections"))
        .hasToString("[\"guide-against-estimate\",\"saves-too-little\"]");
  }

  @Test
  void aPayCutOnTheWayIsShown() {
    // 112,500 to 150,000 is -25%, 53,500 to 65,000 is -17.7%.
    assertThat(text("path --from data-scientist --to mlops --max-steps 2"))
        .contains("By way of Feature Engineer, you study 82 h more")
        .contains(
            "Pay as Backend Developer: $112,500 (a pay cut of 25%) or £53,500 (a pay cut of 17.7%).");
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
        "path --from backend --to mlops --max-steps none     | from 1 to 5",
        "path --from backend --to mlops --stay 12w           | from 0m to 120m, such as 12m or 1y",
        "path --from backend --to mlops --stay 12            | from 0m to 120m",
        "path --from backend --to mlops --stay 11y           | from 0m to 120m",
        "path --from backend --to mlops --stay -1m           | from 0m to 120m"
      })
  void whatIsTypedWronglyIsAUsageError(String line, String said) {
    Run run = Run.of(Run.words(line).toArray(String[]::new)).failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains(said);
  }
}
