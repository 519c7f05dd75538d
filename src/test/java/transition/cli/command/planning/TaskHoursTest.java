package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;

/** How the hours of a phase are split among its tasks. */
class TaskHoursTest {

  private static final String UK = " --from ml-engineer --to backend --start 2026-11-23";
  private static final Pattern HOURS = Pattern.compile("(\\d+(?:\\.\\d+)?) h\\b");

  @TempDir Path folder;

  private static String output(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new));
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(output(line + " --format json"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode task(JsonNode roadmap, String id) {
    for (JsonNode phase : roadmap.get("phases")) {
      for (JsonNode task : phase.get("tasks")) {
        if (task.get("id").asText().equals(id)) {
          return task;
        }
      }
    }
    throw new AssertionError(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void hoursAreQuartersForPeople(String format) {
    assertThat(HOURS.matcher(output("plan" + UK + " --format " + format)).results())
        .isNotEmpty()
        .allMatch(hours -> Double.parseDouble(hours.group(1)) * 4 % 1 == 0);
  }

  @Test
  void hoursAreExactInJsonAndAddUp() {
    JsonNode roadmap = json("roadmap" + UK);
    assertThat(roadmap.get("totalHours").asDouble()).isEqualTo(430);
    assertThat(roadmap.get("sharesBasis").asText()).isEqualTo("ours");
    assertThat(roadmap.get("phases").get(2).get("hours").asDouble()).isEqualTo(86.67);
    for (JsonNode phase : roadmap.get("phases")) {
      double sum = 0;
      for (JsonNode task : phase.get("tasks")) {
        sum += task.get("hours").asDouble();
      }
      assertThat(Math.round(100 * sum)).isEqualTo(Math.round(100 * phase.get("hours").asDouble()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ml-engineer, backend, 5.2, 0.5",
    "backend, mlops, 5.1, 22",
    "backend, mlops, 1.1, 42",
    "backend, feature-engineer, 4.1, 2"
  })
  void tasksTakeWhatTheyTake(String from, String to, String task, double hours) {
    JsonNode roadmap = json("roadmap --from " + from + " --to " + to + " --start 2027-01-04");
    assertThat(task(roadmap, task).get("hours").asDouble()).isEqualTo(hours);
  }

  @Test
  void whatIsDoneALittleAtATimeLastsAsLongAsItsPhase() {
    JsonNode roadmap = json("roadmap" + UK);
    JsonNode phase = roadmap.get("phases").get(3);
    JsonNode task = task(roadmap, "4.2");
    assertThat(task.get("throughout").asBoolean()).isTrue();
    assertThat(task.get("start")).isEqualTo(phase.get("start"));
    assertThat(task.get("end")).isEqualTo(phase.get("end"));
    assertThat(task(roadmap, "4.1").has("throughout")).isFalse();
  }

  @Test
  void aPlanInAFileKnowsWhatIsDoneALittleAtATime() throws IOException {
    Path plan = folder.resolve("plan.md");
    output("plan" + UK + " --output " + plan);
    assertThat(Files.readString(plan))
        .containsPattern("\\*\\*4\\.2\\*\\* .* \\(17\\.25 h, throughout 2027-");
    output("replan " + plan + " --hours 9 --from 2026-12-01 --write");
    String replanned = Files.readString(plan);
    assertThat(replanned).containsPattern("\\*\\*4\\.2\\*\\* .* \\(17\\.25 h, throughout 2027-");
    assertThat(output("today " + plan + " --on 2027-03-01 --format json")).contains("\"3.7\"");
  }

  @Test
  void aSkillThatIsKnownInPartLeavesQuarters() {
    String roadmap =
        output("plan --from backend --to mlops --have docker-kubernetes=37% --format markdown");
    assertThat(HOURS.matcher(roadmap).results())
        .allMatch(hours -> Double.parseDouble(hours.group(1)) * 4 % 1 == 0);
  }

  @Test
  void aCourseThatTakesLongerThanItsPhaseIsSaidToDoSo() {
    assertThat(output("roadmap --from backend --to mlops --format markdown"))
        .contains(
            "Task 1.1: the Machine Learning Specialization takes about 2 months at 10 hours a week,"
                + " or 87 h (Coursera, 2024); the guide's whole phase has 60 h, of which your plan"
                + " gives it 42 h.")
        .contains("How a phase's hours are split among its tasks is our estimate.");
    assertThat(
            task(json("roadmap --from backend --to mlops"), "1.1")
                .get("course")
                .get("hours")
                .asInt())
        .isEqualTo(87);
  }
}
