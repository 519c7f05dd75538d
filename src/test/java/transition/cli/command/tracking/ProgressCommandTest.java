package transition.cli.command.tracking;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** How far a plan is, as {@code progress} reads it from files that were ticked off by hand. */
class ProgressCommandTest {

  /**
   * 21 weeks of ten hours from 2026-11-23 to 2027-04-18; 1.1 has 42 h, to 2026-12-22, and 1.2 has
   * 12 h.
   */
  private static final String[] PLAN = {
    "plan", "--from", "backend", "--to", "mlops", "--start", "2026-11-23", "--format", "markdown"
  };

  private static final String FIRST = "- [ ] **1.1** ";

  @TempDir Path folder;

  private Path plan;
  private String written;

  @BeforeEach
  void aPlanIsWritten() throws IOException {
    plan = folder.resolve("plan.md");
    written = Run.outputOf(PLAN);
    Files.writeString(plan, written);
  }

  private Run progress(String day, String... options) {
    List<String> args = new ArrayList<>(List.of("progress", plan.toString()));
    args.addAll(List.of(options));
    return Run.in(World.SCRIPT.on(day), args.toArray(String[]::new));
  }

  private JsonNode json(String day) {
    Run run = progress(day, "--format", "json");
    assertThat(run.error()).isEmpty();
    try {
      return new ObjectMapper().readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private void changed(String from, String to) throws IOException {
    assertThat(written).contains(from);
    written = written.replace(from, to);
    Files.writeString(plan, written);
  }

  /** All tasks and first steps ticked off. */
  private void allTicked() throws IOException {
    changed("- [ ] **", "- [x] **");
  }

  @Test
  void aPlanThatHasNotBegunIsNeitherBehindNorAhead() {
    assertThat(progress("2026-11-20").output())
        .contains("0 of 23 tasks done")
        .containsPattern("Against the plan +it begins on 2026-11-23\n")
        .containsPattern("Your pace +not known yet, assumed to be as planned\n")
        .containsPattern("Forecast +2027-04-18, between ")
        .containsPattern("First steps +0 of 9 done\n")
        .contains("fewer than four")
        .endsWith("Next: transition today " + plan + "\n");
    assertThat(json("2026-11-20").get("behindDays").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] **1.1** ",
        "- [X] **1.1** ",
        "* [x] **1.1** ",
        "+ [X] 1.1 ",
        "7. [x] __1.1__ ",
        "- the first one\n  - [x] **1.1** ",
      })
  void ticksCountInAllFormsThatEditorsWrite(String ticked) throws IOException {
    changed(FIRST, ticked);
    JsonNode progress = json("2026-12-23");
    assertThat(progress.get("done").asInt()).isEqualTo(1);
    assertThat(progress.get("total").asInt()).isEqualTo(23);
    assertThat(progress.get("phases").get(0).get("hoursDone").asInt()).isEqualTo(42);
    assertThat(progress.get("behindDays").asInt()).isZero();
    assertThat(progress.get("paceRatio").asDouble()).isEqualTo(1);
    assertThat(progress.get("evidenceWeeks").asDouble()).isEqualTo(4.3);

    changed("\n", "\r\n");
    assertThat(json("2026-12-23")).isEqualTo(progress);
  }

  @Test
  void whoHasDoneNothingIsBehindByTheDaysOfTheOldestTask() {
    Run run = progress("2027-01-04");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output())
        .containsPattern("Against the plan +13 days behind, overdue: 1.1, 1.2 and 1.3\n")
        .containsPattern("1 +ML and Python +2026-11-23 – 2027-01-03 +0 of 3 +0 h +60 h +3 overdue")
        .containsPattern("Study to end +2027-04-18\n")
        .endsWith("Next: transition replan " + plan + "\n");
    JsonNode progress = json("2027-01-04");
    assertThat(progress.get("overdue"))
        .extracting(JsonNode::asText)
        .containsExactly("1.1", "1.2", "1.3");
    // Six weeks were planned, none was done: with a week as planned, one of seven.
    assertThat(progress.get("paceRatio").asDouble()).isEqualTo(0.14);
    // 210 h at 1.5 h a week, the nearest quarter hour, are 140 weeks.
    assertThat(progress.get("forecast").get("likely").asText()).isEqualTo("2029-09-09");
    assertThat(progress.get("weeks").get(5).get("planned").asInt()).isEqualTo(60);
    assertThat(progress.get("weeks").get(5).get("done").asInt()).isZero();
    assertThat(progress.get("weeks").get(7).has("done")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-29, DONE", "2026-12-30, NO_ANSWER", "2027-04-01, NO_ANSWER"})
  void checkEndsWithStatusThreeFromTheEighthDayOn(String day, ExitStatus status) {
    Run run = progress(day, "--check");
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.error()).isEmpty();
    assertThat(run.output()).isEqualTo(progress(day).output());
    assertThat(progress("2026-11-20", "--check", "--on", day).status()).isEqualTo(status);
    assertThat(progress(day).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void anotherDayCanBeTakenForToday() {
    assertThat(progress("2026-11-20", "--on", "2026-12-21").output())
        .isEqualTo(progress("2026-12-21").output());
    progress("2026-11-20", "--on", "soon").failsWith(ExitStatus.USAGE);
  }

  @Test
  void whatIsDoneAheadMakesTheForecastEarlier() throws IOException {
    changed(FIRST, "- [x] **1.1** ");
    changed("- [ ] **1.2** ", "- [x] **1.2** ");
    Run run = progress("2026-12-07");
    assertThat(run.output()).containsPattern("Against the plan +22 days ahead\n");
    JsonNode progress = json("2026-12-07");
    assertThat(progress.get("behindDays").asInt()).isEqualTo(-22);
    assertThat(progress.get("forecast").get("likely").asText()).isLessThan("2027-04-18");
  }

  @Test
  void theNoteOfADoneTaskAndTheStudyLogCount() throws IOException {
    changed(FIRST, "- [x] **1.1** ");
    changed("(42 h, 2026-11-23 – 12-22)", "(42 h, 2026-11-23 – 12-22) (done 2026-12-10, 44.5 h)");
    written += "\n## Study log\n\n- 2026-12-12: 3 h, 1.2\n- 2026-12-13: 0.5 h\n";
    Files.writeString(plan, written);
    JsonNode progress = json("2026-12-21");
    assertThat(progress.get("hoursSpent").asDouble()).isEqualTo(48);
    assertThat(progress.get("weeks").get(1).get("done").asInt()).isZero();
    assertThat(progress.get("weeks").get(2).get("done").asInt()).isEqualTo(42);
    assertThat(progress("2026-12-21").output()).contains("of which 45 h are done");
  }

  @Test
  void whenAllIsDoneNothingIsForeseen() throws IOException {
    allTicked();
    Run run = progress("2027-04-08", "--check");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output())
        .contains("23 of 23 tasks done", "100%")
        .containsPattern("Against the plan +all done, 94 days before the last planned day\n")
        .containsPattern("First steps +9 of 9 done\n")
        .doesNotContain("Forecast", "Your pace", "Next: ", "estimate");
    assertThat(json("2027-04-08").has("forecast")).isFalse();
    assertThat(progress("2028-01-01").output()).containsPattern("Against the plan +all done\n");
  }

  @Test
  void whatIsLeftOutIsNamedAndCountsNowhere() throws IOException {
    changed("(42 h, 2026-11-23 – 12-22)", "(42 h, left out)");
    assertThat(progress("2026-12-07").output())
        .contains("0 of 22 tasks done")
        .containsPattern("Planned +228 h, ")
        .containsPattern("Against the plan +on plan\n")
        .contains("Skipped, and not counted anywhere: 1.1.");
    assertThat(json("2026-12-07").get("hoursPlanned").asInt()).isEqualTo(228);
  }

  @Test
  void aPlanThatWasWrittenByHandIsRead() throws IOException {
    Files.writeString(
        plan,
        """
        ---
        start: 2020-01-06
        hours: 5
        by: 2020-02-01
        ---
        - [x] 1.1 Read the book (10 h, 2020-01-06 - 2020-01-19)
        - [ ] 1.2 Write my own (20 h, 2020-01-20 - 2020-02-16)
        """);
    Run run = progress("2020-02-17");
    assertThat(run.output())
        .startsWith("plan.md ")
        .containsPattern("1 of 2 tasks done .* 50%")
        .containsPattern("Against the plan +1 day behind, overdue: 1.2\n")
        .containsPattern("Deadline +2020-02-01, \\d+ days before the forecast\n")
        .containsPattern("1 +Phase 1 +2020-01-06 – 02-16 +1 of 2 +10 h +20 h +1 overdue\n");
    assertThat(json("2020-02-17").get("plan").asText()).isEqualTo("plan.md");
    assertThat(json("2020-02-17").get("deadline").asText()).isEqualTo("2020-02-01");
    // Much later it is still open, and not behind by more days than it is overdue.
    assertThat(json("2026-11-20").get("behindDays").asInt()).isEqualTo(2469);
  }

  @Test
  void aPlanWithoutTasksHasNothingToShow() throws IOException {
    Files.writeString(plan, "---\nstart: 2026-11-23\ntasks: []\n---\n\n# Not yet\n");
    Run run = progress("2026-12-21", "--check");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output())
        .startsWith(
            """
            Not yet                                                   Progress on 2026-12-21

            No tasks
              Against the plan  there is nothing to do
            """);
  }

  @Test
  void whatIsNoPlanIsSaid() throws IOException {
    Files.writeString(plan, "# Shopping\n");
    progress("2026-12-21").failsWith(ExitStatus.INVALID_DATA);
    plan = folder.resolve("none.md");
    progress("2026-12-21").failsWith(ExitStatus.IO);
  }

  @Test
  void thePlanThatIsSetNeedsNotBeNamed() {
    World world = World.SCRIPT.with(Map.of("TRANSITION_PLAN", plan.toString())).on("2027-01-04");
    Run run = Run.in(world, "progress");
    assertThat(run.output()).endsWith("Next: transition replan\n");
    assertThat(Run.in(world, "progress", "--format", "html").output())
        .contains("<title", "Hours planned and done", "Likely end");
  }

  @Test
  void theFileStaysAsItIs() throws IOException {
    progress("2026-12-21", "--check");
    assertThat(plan).hasContent(written);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(plan);
    }
  }
}
