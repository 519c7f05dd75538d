package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Answers;
import transition.cli.Run;

/**
 * When a detour is better. In the pack, a guide teaches in 20 hours what an estimate takes 600
 * hours for:
 *
 * <pre>
 * Old to New:  600 + 40 + 70 = 710 h, 71 weeks from 2027-01-04; 16 weeks more: 2028-09-04
 * Old to Mid:  20 h, 2 weeks; 16 weeks more: 2027-05-10
 * Mid to New:  40 + 70 = 110 h, 11 weeks; 16 weeks more: 2027-11-15, or after a year 2028-05-10
 * </pre>
 */
class PathVerdictTest {

  @TempDir private Path pack;

  @BeforeEach
  void writePack() throws IOException {
    write("skills/big.yaml", "title: Big\nlearning: {weeks: 60, why: Big.}\n");
    write("skills/small.yaml", "title: Small\nlearning: {weeks: 4, why: Small.}\n");
    write("roles/old.yaml", role("Old", "sql", "90,000-110,000"));
    write("roles/mid.yaml", role("Mid", "sql, big", "90,000-110,000"));
    write("roles/new.yaml", role("New", "sql, big, small", "110,000-130,000"));
    write(
        "sources/notes.yaml",
        "title: Notes\nkind: notes\nmarket: US\nretrieved: 2026-11-01\nnote: Mine.\n");
    write("transitions/old-to-mid.yaml", guide("old", "mid", "big", 2));
  }

  private static String role(String title, String skills, String pay) {
    return "title: %s\nskills: [%s]\npay: [{market: US, levels: {overall: \"%s\"}}]\n"
        .formatted(title, skills, pay);
  }

  private static String guide(String from, String to, String skill, int weeks) {
    return """
        from: %s
        to: %s
        source: notes
        market: US
        playbook: career-change
        headline: {}
        missing: [{skill: %s, how: Read.}]
        phases: [{title: Learn, weeks: %s, tasks: [{text: Build., teaches: %s}]}]
        """
        .formatted(from, to, skill, weeks, skill);
  }

  private void write(String path, String text) throws IOException {
    Path file = pack.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String line(String options) {
    return "path --from old --to new --start 2027-01-04 --data " + pack + " " + options;
  }

  private String text(String options) {
    return Run.outputOf(Run.words(line(options) + " --format markdown").toArray(String[]::new));
  }

  private JsonNode verdict(String options) {
    return Answers.to(line(options)).get("verdict");
  }

  private List<String> objections(String options) {
    JsonNode detour = Answers.to(line(options)).at("/routes/0");
    assertThat(detour.get("steps")).hasSize(2);
    List<String> objections = new ArrayList<>();
    detour.get("objections").forEach(one -> objections.add(one.asText()));
    return objections;
  }

  @Test
  void aDetourThatSavesMuchAndIsNoLaterIsTheWayToGo() {
    assertThat(text(""))
        .contains(
            "Go by way of Mid: 130 h of study, 580 h less than directly, and the new job on"
                + " 2028-05-10, 4 months earlier.")
        .contains(" That takes 2 job searches, and at least 12 months in each job on the way.")
        .contains("## 1 · By way of Mid · 130 h, 580 h less", "## 2 · Direct · 710 h")
        .contains("What it takes: 2 job searches, and the new job 4 months earlier.")
        .contains("Pay as Mid: $100,000 (as much as now).")
        .contains("|**Mid**|20|2027-01-17|2027-05-10|guide|$100,000|")
        .contains("|**New**|110|2027-07-25|2028-05-10|estimate|$120,000|")
        .contains("|**New**|710|2028-05-14|2028-09-04|estimate|$120,000|")
        .contains("Next: `transition roadmap --from old --to mid --start 2027-01-04");
    assertThat(verdict(""))
        .hasToString(
            "{\"recommended\":\"detour\",\"rank\":1,\"through\":[{\"id\":\"mid\",\"title\":\"Mid\"}],"
                + "\"reason\":\"better-detour\","
                + "\"margin\":{\"leastSavedPercent\":25,\"origin\":\"judgment\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "--stay 0m, 2027-11-15, ''",
    "--stay 6m, 2027-11-15, ''",
    "--stay 1y, 2028-05-10, ''",
    // Not later than 2028-09-04 is 15 months after 2027-05-10, but not 16.
    "--stay 15m, 2028-08-10, ''",
    "--stay 16m, 2028-09-10, later",
    "--stay 2y, 2029-05-10, later",
  })
  void theTimeInAJobOnTheWayCounts(String stay, String newJob, String objection) {
    assertThat(Answers.to(line(stay)).at("/routes/0/newJob").asText()).isEqualTo(newJob);
    assertThat(objections(stay)).isEqualTo(objection.isEmpty() ? List.of() : List.of(objection));
    assertThat(verdict(stay).get("recommended").asText())
        .isEqualTo(objection.isEmpty() ? "detour" : "direct");
    assertThat(Answers.to(line(stay)).at("/stay/basis").asText()).isEqualTo("user");
  }

  @Test
  void whatSavesStudyButNoTimeIsNotBetter() {
    assertThat(text("--stay 2y"))
        .contains("Take the direct way: 710 h of study, and the new job on 2028-09-04.")
        .contains("you study 580 h less, and start the new job 8 months later.")
        .contains("That saves 81% of the study, but no time.")
        .contains("where you stay at least 24 months. By our");
  }

  @Test
  void aPayCutOnTheWayIsNotBetter() throws IOException {
    write("roles/mid.yaml", role("Mid", "sql, big", "90,000-108,000"));
    assertThat(objections("")).containsExactly("pay-cut");
    assertThat(text(""))
        .contains("Take the direct way: 710 h of study")
        .contains("It takes a pay cut on the way.")
        .contains("Pay as Mid: $99,000 (a pay cut of 1%).");
  }

  @Test
  void aGuideIsNeverAgainstAnEstimateByHoursAlone() throws IOException {
    write("transitions/old-to-new.yaml", guide("old", "new", "big", 71));
    assertThat(objections("")).containsExactly("guide-against-estimate");
    assertThat(text(""))
        .contains("Take the direct way: 710 h of study")
        .contains("One of the two is a guide's and the other at least partly an estimate");
    write("transitions/mid-to-new.yaml", guide("mid", "new", "small", 11));
    assertThat(objections("")).isEmpty();
    assertThat(verdict("").get("recommended").asText()).isEqualTo("detour");
  }

  @ParameterizedTest
  @CsvSource({"42, detour", "43, direct"})
  void aQuarterOfTheStudyIsTheMargin(int weeks, String recommended) throws IOException {
    // 420 + 110 = 530 saves 180 of 710 h, 25.4%; 540 saves 170, 23.9%.
    write("transitions/old-to-mid.yaml", guide("old", "mid", "big", weeks));
    String soon = "--stay 0m --search 1w --notice 0w";
    assertThat(verdict(soon).get("recommended").asText()).isEqualTo(recommended);
    assertThat(objections(soon))
        .isEqualTo(recommended.equals("detour") ? List.of() : List.of("saves-too-little"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--max-steps 1", "--have big"})
  void withoutADetourTheDirectWayIsTheOnlyOne(String options) {
    JsonNode verdict = verdict(options);
    assertThat(verdict.get("recommended").asText()).isEqualTo("direct");
    assertThat(verdict.get("reason").asText()).isEqualTo("only-way");
    assertThat(text(options))
        .contains("The direct way is the only one")
        .doesNotContain("By our judgment", "\"now\"");
  }

  @Test
  void whereNothingIsLeftToStudyTheDirectWayIsTheOneToTake() throws IOException {
    write("transitions/old-to-new.yaml", guide("old", "new", "big", 71));
    assertThat(verdict("--have big").get("reason").asText()).isEqualTo("nothing-to-study");
    // 16 weeks from 2027-01-04.
    assertThat(text("--have big"))
        .contains("Take the direct way: there is nothing to study on it.")
        .contains("The new job begins on 2027-04-26.");
  }
}
