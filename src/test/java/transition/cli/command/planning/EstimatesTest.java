package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Answers;
import transition.cli.Run;

/** What an estimate counts, how it ranks skills, and what it borrows; always through commands. */
class EstimatesTest {

  private static final String TO_ML_ENGINEER = "--from backend --to ml-engineer ";

  /** The options of every move that no guide covers. */
  static Stream<String> estimates() {
    return Answers.ROLES.stream()
        .flatMap(
            from ->
                Answers.ROLES.stream()
                    .filter(to -> !to.equals(from))
                    .map(to -> "--from %s --to %s".formatted(from, to)))
        .filter(move -> Answers.to("gap " + move).get("basis").asText().equals("derived"));
  }

  /** Without line ends. */
  private static String text(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  private static JsonNode missing(JsonNode gap, String skill) {
    for (JsonNode one : gap.get("missing")) {
      if (one.at("/skill/id").asText().equals(skill)) {
        return one;
      }
    }
    throw new AssertionError("not missing: " + skill);
  }

  private static List<String> ids(JsonNode skills) {
    return Answers.texts(skills, "skill/id");
  }

  @Test
  void whatThePlanTeachesEarlierShortensASkill() {
    JsonNode algorithms =
        missing(Answers.to("gap " + TO_ML_ENGINEER), "machine-learning-algorithms");
    assertThat(algorithms.get("weeks").asInt()).isEqualTo(8);
    assertThat(algorithms.get("studyHours").asDouble()).isEqualTo(44);
    assertThat(algorithms.at("/carried/from/id").asText())
        .isEqualTo("machine-learning-fundamentals");
    assertThat(algorithms.at("/carried/taughtEarlier").asBoolean()).isTrue();
    assertThat(text("gap " + TO_ML_ENGINEER + "--format markdown"))
        .contains("Machine learning algorithms**: 55% is left after Machine learning fundamentals")
        .contains("25% comes with DevOps and CI/CD");
    assertThat(text("roadmap --summary --start 2027-01-04 " + TO_ML_ENGINEER))
        .contains("Less to learn")
        .contains("Machine learning algorithms by 45%");
  }

  @Test
  void aSkillThatIsSkippedShortensNothing() {
    String skip = "--skip machine-learning-fundamentals";
    JsonNode algorithms =
        missing(Answers.to("gap " + TO_ML_ENGINEER + skip), "machine-learning-algorithms");
    assertThat(algorithms.get("studyHours").asDouble()).isGreaterThan(44);
    assertThat(algorithms.at("/carried/from/id").asText())
        .isNotEqualTo("machine-learning-fundamentals");
    assertThat(Answers.to("gap " + TO_ML_ENGINEER + skip).get("studyHours").asDouble())
        .isCloseTo(taughtHours("roadmap --start 2027-01-04 " + TO_ML_ENGINEER + skip), within(0.2));
  }

  private static double taughtHours(String line) {
    double hours = 0;
    for (JsonNode phase : Answers.to(line).get("phases")) {
      hours += phase.get("teaches").isEmpty() ? 0 : phase.get("hours").asDouble();
    }
    return hours;
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void aSkillIsShortenedOnlyByWhatComesBeforeIt(String move) {
    JsonNode gap = Answers.to("gap " + move);
    List<String> before = new ArrayList<>();
    for (JsonNode skill : gap.get("missing")) {
      if (skill.at("/carried/taughtEarlier").asBoolean()) {
        assertThat(before).contains(skill.at("/carried/from/id").asText());
      } else if (skill.has("carried")) {
        assertThat(ids(gap.get("missing"))).doesNotContain(skill.at("/carried/from/id").asText());
      }
      before.add(skill.at("/skill/id").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void allCommandsAgreeOnTheTotal(String move) {
    double total = Answers.to("roadmap --start 2027-01-04 " + move).get("totalHours").asDouble();
    assertThat(Answers.to("compare " + move).at("/targets/0/totalHours").asDouble())
        .isEqualTo(total);
    assertThat(Answers.to("path --max-steps 1 " + move).at("/direct/totalHours").asDouble())
        .isEqualTo(total);
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void everySkillHasAPriorityOfOursAndTheDifficultyIsExplained(String move) {
    JsonNode gap = Answers.to("gap " + move);
    assertThat(gap.get("missing")).isNotEmpty().allMatch(skill -> skill.has("priority"));
    assertThat(gap.get("priorityBasis").asText()).isEqualTo("estimate");
    assertThat(gap.get("difficultyBasis").asText()).isEqualTo("estimate");
    for (String format : List.of("text", "markdown", "html")) {
      assertThat(text("gap %s --format %s".formatted(move, format)))
          .contains("Priorities are our estimate", "Difficulty is our estimate");
    }
    assertThat(text("roadmap --summary --start 2027-01-04 " + move))
        .contains("up to 100 h of study for skills is easy, up to 300 h moderate");
  }

  @Test
  void prioritiesFollowTheGuidesToTheRoleAndWhatBuildsOnASkill() {
    JsonNode toMlops = Answers.to("gap --from data-scientist --to mlops");
    assertThat(missing(toMlops, "docker-kubernetes").get("priority").asText())
        .isEqualTo("critical");
    assertThat(missing(toMlops, "ml-pipelines").get("priority").asText()).isEqualTo("important");
    assertThat(missing(toMlops, "devops").get("priority").asText()).isEqualTo("important");
    assertThat(missing(toMlops, "feature-stores").get("priority").asText())
        .isEqualTo("nice-to-have");
    assertThat(
            Answers.to("gap --from data-scientist --to mlops --skip nice-to-have").get("skipped"))
        .extracting(skill -> skill.get("id").asText())
        .containsExactly("feature-stores");
    assertThat(Answers.to("gap --from backend --to mlops").get("priorityBasis").asText())
        .isEqualTo("guide");
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void anEstimateBeginsWithTakingStockAndHasFirstStepsOfOurs(String move) {
    JsonNode plan = Answers.to("plan --start 2027-01-04 " + move);
    assertThat(plan.at("/roadmap/phases/0/title").asText())
        .isEqualTo("Take stock of what you have");
    assertThat(plan.at("/roadmap/phases/0/hours").asDouble()).isEqualTo(4);
    assertThat(plan.at("/roadmap/phases/1/title").asText())
        .isEqualTo("Find out what the role asks for");
    assertThat(plan.at("/roadmap/phases/1/hours").asDouble()).isEqualTo(6);
    assertThat(plan.at("/firstSteps/basis").asText()).isEqualTo("judgment");
    assertThat(plan.at("/firstSteps/week")).isNotEmpty();
    assertThat(text("plan --start 2027-01-04 --format markdown " + move))
        .contains("No guide names first steps for this move; these are our own.")
        .contains("counting 4 and 6 hours of work for them is our own");
  }

  @Test
  void aGuidesFirstStepsAreItsOwn() {
    String move = "plan --start 2027-01-04 --from backend --to mlops ";
    assertThat(Answers.to(move).at("/firstSteps/basis").asText()).isEqualTo("guide");
    assertThat(text(move)).doesNotContain("these are our own");
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void nothingThatIsOnlySaidOfAnotherMoveIsBorrowed(String move) {
    assertThat(text("plan --start 2027-01-04 " + move))
        .doesNotContain("plenty of people have made it")
        .doesNotContain("Both jobs are in technology")
        .doesNotContain("share few technical tools")
        .doesNotContain("is a different day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "ml-engineer"})
  void theGuidesThemselvesStillSayIt(String from) {
    assertThat(text("plan --start 2027-01-04 --to backend --from " + from))
        .contains("plenty of people have made it")
        .contains("Both jobs are in technology")
        .contains("share few technical tools")
        .contains("is a different day");
  }

  @Test
  void theQuestionOfLessPayIsAnsweredWithThePayThatIsKnown() {
    String question = "Will I earn less";
    assertThat(text("plan --start 2027-01-04 --from ml-engineer --to data-scientist"))
        .contains(question, "at entry level, Data Scientists earn £32,000-45,000");
    assertThat(text("plan --start 2027-01-04 " + TO_ML_ENGINEER))
        .contains(question, "typically reach £55,000-85,000")
        .doesNotContain("at entry level, Machine Learning Engineers earn");
    assertThat(text("plan --start 2027-01-04 --from mlops --to feature-engineer"))
        .contains(question, "Perhaps, to begin with", "over all levels")
        .doesNotContain("Usually yes, to begin with");
  }

  @Test
  void whatIsBorrowedForSkillsOfAnyJobIsLabeled() {
    assertThat(text("gap --from mlops --to backend"))
        .contains("How skills of any job carry over is taken from the guides");
    assertThat(text("gap --from mlops --to feature-engineer"))
        .doesNotContain("How skills of any job carry over");
  }

  @Test
  void aSkillInOtherWordsCountsWhereTheUserNamesIt() {
    String move = "gap --from data-scientist --to backend ";
    JsonNode plain = Answers.to(move);
    assertThat(ids(plain.get("missing"))).contains("backend-programming");
    JsonNode named = Answers.to(move + "--have python");
    assertThat(ids(named.get("known"))).containsExactly("backend-programming");
    assertThat(ids(named.get("missing")))
        .hasSize(plain.get("missing").size() - 1)
        .doesNotContain("backend-programming");
    assertThat(text(move + "--have python")).contains("you have Python, which counts as it");
    assertThat(
            missing(Answers.to(move + "--have python=50%"), "backend-programming")
                .get("knownPercent")
                .asInt())
        .isEqualTo(50);
    assertThat(
            Answers.to("roadmap --start 2027-01-04 --have python " + move.substring(4))
                .get("totalHours")
                .asDouble())
        .isLessThan(
            Answers.to("roadmap --start 2027-01-04 " + move.substring(4))
                .get("totalHours")
                .asDouble());
  }

  @Test
  void aProfileHoldsASkillInOtherWords() {
    assertThat(ids(Answers.to("gap --from mlops --to backend").get("transferable")))
        .contains("backend-programming");
    assertThat(text("gap --from mlops --to backend")).contains("Python counts as it");
    for (String from : List.of("data-scientist", "ml-engineer", "mlops", "feature-engineer")) {
      assertThat(Answers.to("next-skill --from " + from).toString())
          .doesNotContain("backend-programming");
    }
  }

  /** What everybody in such a role has is not a gap. */
  @Test
  void nobodyIsToldToLearnTheBasicsOfTheirOwnField() {
    for (String from : Answers.ROLES) {
      for (String to : Answers.ROLES) {
        if (!from.equals(to)) {
          assertThat(ids(Answers.to("gap --from %s --to %s".formatted(from, to)).get("missing")))
              .doesNotContain("python", "version-control", "command-line", "sql");
        }
      }
    }
    assertThat(ids(Answers.to("gap --from ml-engineer --to mlops").get("missing")))
        .doesNotContain("api-development", "system-architecture");
    assertThat(ids(Answers.to("gap --from mlops --to feature-engineer").get("missing")))
        .doesNotContain("mlops-basics");
  }
}
