package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/**
 * In an estimate, a skill of the user's brings what it needs first, as one of a profile does.
 * Machine learning algorithms need the fundamentals, statistics and data wrangling.
 */
class KnownSkillsTest {

  private static final String MOVE = "--from backend --to ml-engineer --start 2027-01-04 ";
  private static final String ALGORITHMS = "--have machine-learning-algorithms ";
  private static final String ALL_FOUR =
      ALGORITHMS + "--have machine-learning-fundamentals --have statistics --have data-wrangling ";

  private static JsonNode json(String line) {
    Run run = Run.of(Run.words(line + " --format json").toArray(String[]::new));
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    assertThat(run.error()).isEmpty();
    try {
      return new ObjectMapper().readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Without line ends. */
  private static String text(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  private static List<String> ids(JsonNode skills) {
    List<String> ids = new ArrayList<>();
    skills.forEach(one -> ids.add(one.get("skill").get("id").asText()));
    return ids;
  }

  @Test
  void theGapListsThemAsKnownAndSaysWhy() {
    JsonNode gap = json("gap --from backend --to ml-engineer " + ALGORITHMS);
    assertThat(ids(gap.get("known")))
        .containsExactlyInAnyOrder(
            "machine-learning-algorithms",
            "machine-learning-fundamentals",
            "statistics",
            "data-wrangling");
    assertThat(gap.get("studyHours"))
        .isEqualTo(json("gap --from backend --to ml-engineer " + ALL_FOUR).get("studyHours"));
    assertThat(text("gap --from backend --to ml-engineer " + ALGORITHMS))
        .contains("comes with Machine learning algorithms, which builds on it");
  }

  @Test
  void theRoadmapLeavesThemOut() {
    JsonNode roadmap = json("roadmap " + MOVE + ALGORITHMS);
    JsonNode all = json("roadmap " + MOVE + ALL_FOUR);
    assertThat(roadmap.get("totalHours")).isEqualTo(all.get("totalHours"));
    assertThat(roadmap.get("phases")).isEqualTo(all.get("phases"));
    assertThat(text("roadmap --summary " + MOVE + ALGORITHMS))
        .contains("(with Machine learning algorithms)");
  }

  @Test
  void comparisonsAndRoutesCountTheSame() {
    String compare = "compare --from backend --to ml-engineer --start 2027-01-04 ";
    assertThat(json(compare + ALGORITHMS).get("targets"))
        .isEqualTo(json(compare + ALL_FOUR).get("targets"));
    String path = "path " + MOVE + "--max-steps 1 ";
    assertThat(json(path + ALGORITHMS).get("direct").get("hours"))
        .isEqualTo(json(path + ALL_FOUR).get("direct").get("hours"));
    assertThat(json("next-skill --from backend --to ml-engineer " + ALGORITHMS).toString())
        .doesNotContain("statistics", "data-wrangling");
  }

  @Test
  void whatTheUserSaysOfOneCountsMoreAndAPartBringsNothing() {
    JsonNode gap =
        json("gap --from backend --to ml-engineer " + ALGORITHMS + "--have statistics=50%");
    assertThat(ids(gap.get("missing"))).contains("statistics").doesNotContain("data-wrangling");
    assertThat(
            json("gap --from backend --to ml-engineer --have machine-learning-algorithms=50%")
                .get("known"))
        .isEmpty();
  }

  @Test
  void aGuidesOwnFiguresStay() {
    JsonNode plain = json("gap --from backend --to data-scientist");
    JsonNode known = json("gap --from backend --to data-scientist " + ALGORITHMS);
    assertThat(known.get("known")).hasSize(1);
    assertThat(known.get("missing")).hasSize(plain.get("missing").size() - 1);
  }

  @Test
  void aPlanThatIsLaidOutAnewKeepsThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.md");
    text("plan " + MOVE + ALGORITHMS + "--output " + file);
    String written = Files.readString(file);
    assertThat(written)
        .contains("have: [machine-learning-algorithms]")
        .contains("(with Machine learning algorithms)");
    World later = World.SCRIPT.on("2027-01-11");
    Run.in(later, "replan", file.toString(), "--hours", "9", "--write");
    assertThat(Files.readString(file))
        .contains("have: [machine-learning-algorithms]", "hours: 9")
        .contains("(with Machine learning algorithms)");
    assertThat(
            Run.in(
                    later.with(Map.of("TRANSITION_HAVE", "machine-learning-algorithms")),
                    "gap",
                    "--from",
                    "backend",
                    "--to",
                    "ml-engineer")
                .output())
        .contains("comes with Machine learning algorithms");
  }
}
