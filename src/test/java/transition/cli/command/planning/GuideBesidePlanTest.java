package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Answers;
import transition.cli.Run;

/** What a guide says of times, and the days on which to look whether a plan works out. */
class GuideBesidePlanTest {

  private static final String MLOPS = "roadmap --from backend --to mlops --start 2027-01-04";

  private static List<String> guide(String move) {
    return Answers.texts(Answers.to("roadmap " + move).path("phases"), "guide");
  }

  private static String flat(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  @Test
  void phasesShowTheGuidesOwnLengthsAndWindows() {
    assertThat(guide("--from backend --to mlops"))
        .containsExactly("6 weeks", "4 weeks", "4 weeks", "3 weeks", "4 weeks");
    assertThat(guide("--from ml-engineer --to backend"))
        .as("the guide gives the interviews no months")
        .containsExactly(
            "week 1-2", "week 2-4", "month 2-4", "month 3-6", "month 5-7", "month 7-10", "?");
    assertThat(guide("--from mlops --to backend")).containsOnly("?");
    assertThat(flat("roadmap --from mlops --to backend")).doesNotContain(" GUIDE ");
  }

  @ParameterizedTest
  @CsvSource({"roadmap, text", "roadmap, md", "roadmap, html", "plan, text", "plan, md"})
  void theyDoNotDependOnThePace(String command, String format) {
    String options = " --hours 23 --format " + format;
    assertThat(flat(command + " --from backend --to mlops" + options)).contains("6 weeks");
    assertThat(flat(command + " --from ml-engineer --to backend" + options))
        .contains("week 2–4", "month 7–10");
  }

  @Test
  void checkpointsSayWhatIsTrueByThen() {
    JsonNode points = Answers.to(MLOPS).path("checkpoints");
    assertThat(Answers.texts(points, "date")).containsExactly("2027-02-21", "2027-04-11");
    assertThat(points.get(0).path("skills"))
        .extracting(JsonNode::asText)
        .containsExactly("machine-learning-fundamentals", "python-data-science");
    assertThat(points.get(0).path("phases")).extracting(JsonNode::asInt).containsExactly(1);
    assertThat(points.get(1).path("hours").decimalValue()).isEqualByComparingTo("140");
    assertThat(Answers.texts(points, "origin")).containsOnly("judgment");
    assertThat(flat(MLOPS))
        .contains("A third of the way: end of week 7, 2027-02-21")
        .contains("our judgment; no guide has checkpoints");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " --hours 3.5",
        " --hours 33",
        " --break 2027-02-01..2027-04-30",
        " --have docker --have ml-pipelines --skip nice-to-have"
      })
  void aCheckpointAgreesWithTheRoadmapItIsOf(String options) {
    JsonNode roadmap = Answers.to(MLOPS + options);
    List<String> days = Answers.texts(roadmap.path("checkpoints"), "date");
    assertThat(days).hasSize(2).isSorted().doesNotHaveDuplicates();
    assertThat(days.get(0)).isGreaterThan(roadmap.path("start").asText());
    assertThat(days.get(1)).isLessThan(roadmap.path("end").asText());
    for (JsonNode point : roadmap.path("checkpoints")) {
      List<String> open = new ArrayList<>();
      List<String> done = new ArrayList<>();
      for (JsonNode phase : roadmap.path("phases")) {
        for (JsonNode task : phase.path("tasks")) {
          boolean over = task.path("end").asText().compareTo(point.path("date").asText()) <= 0;
          if (over) {
            done.add(task.path("id").asText());
          } else {
            open.add(task.at("/skill/id").asText());
          }
        }
      }
      assertThat(point.path("tasks")).extracting(JsonNode::asText).isEqualTo(done);
      assertThat(point.path("skills"))
          .extracting(JsonNode::asText)
          .doesNotContainAnyElementsOf(open);
    }
  }

  @Test
  void aPlanOfAFewWeeksHasNoCheckpoint() {
    assertThat(Answers.to(MLOPS + " --hours 60").path("checkpoints")).isEmpty();
    assertThat(flat(MLOPS + " --hours 60")).doesNotContain("Checkpoints");
  }
}
