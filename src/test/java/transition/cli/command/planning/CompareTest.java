package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Answers;
import transition.cli.Run;
import transition.error.ExitStatus;

class CompareTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " --have docker --have statistics=50%",
        " --start 2027-01-06 --hours 6.5 --break 2027-02-01..2027-03-10 --slack 15%",
        " --study 'mon,wed 19:00-21:00' --zone Europe/London --holidays GB"
      })
  void figuresAreThoseOfRoadmapAndGapForEveryPairOfRoles(String options) {
    for (String from : Answers.ROLES) {
      JsonNode targets = Answers.to("compare --from " + from + options).get("targets");
      assertThat(targets).hasSize(Answers.ROLES.size() - 1);
      for (JsonNode target : targets) {
        String pair = " --from " + from + " --to " + target.at("/role/id").asText();
        JsonNode roadmap = Answers.to("roadmap" + pair + options);
        assertThat(target.get("totalHours")).as(pair).isEqualTo(roadmap.get("studyHours"));
        for (String figure : List.of("studyHours", "end", "studyEnd", "newJob")) {
          assertThat(target.get(figure)).as(pair).isEqualTo(roadmap.get(figure));
        }
        assertThat(target.get("basis")).isEqualTo(roadmap.get("basis"));
        if (options.isEmpty() || options.contains("--have")) {
          JsonNode gap = Answers.to("gap" + pair + options);
          int held = gap.get("transferable").size() + gap.get("known").size();
          assertThat(target.get("skillsHeld").asInt()).as(pair).isEqualTo(held);
          assertThat(target.get("skillsNeeded").asInt())
              .as(pair)
              .isEqualTo(held + gap.get("missing").size());
          assertThat(target.get("skillHours")).as(pair).isEqualTo(gap.get("studyHours"));
          assertThat(target.get("difficulty")).as(pair).isEqualTo(gap.get("difficulty"));
        }
      }
    }
  }

  @Test
  void payIsTheChangeInTheMiddleOfSalary() {
    JsonNode target = Answers.to("compare --from backend --to mlops").at("/targets/0/payChange");
    JsonNode salary = Answers.to("salary --from backend --to mlops").at("/markets/0");
    assertThat(target.get("market")).isEqualTo(salary.get("market"));
    assertThat(target.get("percent")).isEqualTo(salary.at("/levels/0/changePercent/mid"));
    assertThat(Answers.to("compare --from backend --to mlops --market UK").at("/targets/0"))
        .noneMatch(node -> node.has("market"));
  }

  @ParameterizedTest
  @CsvSource({
    "role, role/title, text",
    "hours, totalHours, least",
    "finish, newJob, text",
    "pay, payChange/percent, most"
  })
  void theBestComesFirstInEveryColumn(String column, String path, String best) {
    for (String from : Answers.ROLES) {
      JsonNode answer = Answers.to("compare --from " + from + " --sort " + column);
      assertThat(answer.get("sortedBy").asText()).isEqualTo(column);
      List<String> values = new ArrayList<>(Answers.texts(answer.get("targets"), path));
      int unknown = Collections.frequency(values, "?");
      assertThat(values.subList(values.size() - unknown, values.size())).allMatch("?"::equals);
      List<String> known = values.subList(0, values.size() - unknown);
      if (best.equals("text")) {
        assertThat(known).isSorted();
      } else {
        List<Double> numbers = known.stream().map(Double::valueOf).toList();
        assertThat(best.equals("least") ? numbers : numbers.stream().map(n -> -n).toList())
            .isSorted();
      }
    }
  }

  @Test
  void skillsAreSortedByTheShareHeldAndDifficultyFromEasyToHardWithTheUnknownLast() {
    JsonNode bySkills = Answers.to("compare --from feature-engineer --sort skills").get("targets");
    List<Double> shares = new ArrayList<>();
    bySkills.forEach(
        one -> shares.add(-one.get("skillsHeld").asDouble() / one.get("skillsNeeded").asDouble()));
    assertThat(shares).isSorted();
    assertThat(difficulties("")).containsExactly("moderate", "moderate", "hard", "?");
    assertThat(difficulties(" --reverse")).containsExactly("hard", "moderate", "moderate", "?");
  }

  private static List<String> difficulties(String more) {
    return Answers.texts(
        Answers.to("compare --from backend --sort difficulty" + more).get("targets"), "difficulty");
  }

  @Test
  void reversedTheWorstComesFirst() {
    JsonNode hours = Answers.to("compare --from backend").get("targets");
    JsonNode reversed = Answers.to("compare --from backend --reverse").get("targets");
    List<String> ids = new ArrayList<>(Answers.texts(hours, "role/id"));
    Collections.reverse(ids);
    assertThat(Answers.texts(reversed, "role/id")).isEqualTo(ids);
  }

  @Test
  void rolesCanBeNamedInAListSeveralTimesAndInAnyWay() {
    for (String to :
        List.of(
            "--to mlops,data-scientist",
            "--to mlops --to data-scientist",
            "--to 'MLOps Engineer,ai-data-scientist' --to mlops")) {
      assertThat(
              Answers.texts(Answers.to("compare --from backend " + to).get("targets"), "role/id"))
          .containsExactly("mlops", "data-scientist");
    }
  }

  @Test
  void allIsEveryOtherRole() {
    assertThat(Run.outputOf("compare", "--from", "backend", "--to", "all"))
        .isEqualTo(Run.outputOf("compare", "--from", "backend"));
  }

  @Test
  void aLimitLeavesTheWorstOutOfTheTableAndSaysSo() {
    String output = Run.outputOf("compare", "--from", "backend", "--limit", "1");
    assertThat(output).contains("1 of 4 roles", "MLOps Engineer", "3 roles").contains("--limit");
    assertThat(output).doesNotContain("Data Scientist");
  }

  @Test
  void theTextMarksEstimatesAndEndsWithTheGapOfTheFirst() {
    String output = Run.outputOf("compare", "--from", "backend", "--have", "docker");
    assertThat(output)
        .contains("491 h (estimate)".replace("491", hoursToMlEngineer()))
        .containsPattern("An\\s+estimate\\s+is\\s+computed\\s+from\\s+the\\s+skill\\s+profiles")
        .endsWith("Next: transition gap --from backend --to mlops --have docker-kubernetes\n");
  }

  private static String hoursToMlEngineer() {
    return Answers.to("roadmap --from backend --to ml-engineer --have docker")
        .get("studyHours")
        .asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compare                                  | --from",
        "compare --from backend --to backend      | Backend Developer",
        "compare --from backend --to mlops,backnd | did you mean",
        "compare --from backend --to ,            | names no role",
        "compare --from backend --to mlops,,ds    | two commas",
        "compare --from backend --sort hour       | did you mean",
        "compare --from backend --by 2027-01-01   | unknown option",
        "compare --from backend --limit 0         | from 1 to"
      })
  void whatIsTypedWronglyIsAUsageError(String line, String said) {
    Run run = Run.of(Run.words(line).toArray(String[]::new)).failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains(said);
  }

  @Test
  void aSkillThatNobodyNeedsIsPointedOut() {
    Run run = Run.of("compare", "--from", "backend", "--have", "api-design", "--to", "mlops");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.error()).contains("--have api-design changes nothing");
  }
}
