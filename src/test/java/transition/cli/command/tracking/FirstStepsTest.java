package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** First steps in a plan's file, on Friday 2026-11-20. */
class FirstStepsTest {

  private static final Pattern TASK = Pattern.compile("\\*\\*(\\d\\.\\d)\\*\\*.*?– (\\S+)\\)");

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void write() {
    plan = folder.resolve("plan.md");
  }

  private String run(String line) {
    Run run =
        Run.in(
            World.SCRIPT.with(Map.of("TRANSITION_PLAN", plan.toString(), "COLUMNS", "200")),
            Run.words(line).toArray(String[]::new));
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output().replaceAll("\\s+", " ");
  }

  private String plan(String options) throws IOException {
    run("plan --from backend --to mlops --start 2026-08-03 --output " + plan + " " + options);
    return Files.readString(plan);
  }

  private String line(String number) throws IOException {
    return Files.readString(plan)
        .lines()
        .filter(line -> line.contains("**" + number + "**"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachStepHasItsDayInThePlanAndTheGuidesWhereThatIsSooner() throws IOException {
    plan("");
    assertThat(line("F2")).endsWith("(1 h, by 2026-08-09)");
    assertThat(line("F4")).endsWith("(part of 1.1, by 2026-08-13)");
    assertThat(line("F9"))
        .endsWith("(with 5.1, by 2026-12-15; the guide wants this within 90 days)");
  }

  @Test
  void knownSkillsDropTheStepsOfTheirTasks() throws IOException {
    String text = plan("--have docker-kubernetes");
    assertThat(text).contains("**F4**", "**F6**", "**F8**").doesNotContain("**F5**", "**F7**");
    assertThat(run("progress")).contains("0 of 7 done");
  }

  @Test
  void stepsAreTickedWithTheirTaskAndOpenedWithIt() throws IOException {
    plan("");
    assertThat(run("done 1.1")).contains("Done: 1.1", "Done: F1", "Done: F4");
    assertThat(line("F4")).startsWith("- [x]").endsWith("(done 2026-11-20)");
    assertThat(run("progress")).contains("2 of 9 done");
    assertThat(run("undo 1.1")).contains("Open again: F4");
    assertThat(line("F4")).startsWith("- [ ]").doesNotContain("done");
  }

  @Test
  void aTickInAnEditorCountsForTheStepsOfTheTask() throws IOException {
    Files.writeString(plan, plan("").replace("- [ ] **1.1**", "- [x] **1.1**"));
    assertThat(run("progress")).contains("2 of 9 done");
    Run undo = Run.in(World.SCRIPT.with(Map.of("TRANSITION_PLAN", plan.toString())), "undo", "F4");
    undo.failsWith(ExitStatus.USAGE);
    assertThat(undo.error()).contains("F4 is done with task 1.1; open that again instead");
  }

  /** The steps that stand alone are part of the plan; so are the tasks. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-08-03", "2026-09-15", "2026-10-12", "2026-11-20"})
  void whoFollowsTheRoadmapIsOnPlanInTodayAndProgress(String day) throws IOException {
    String text = plan("");
    List<String> tasks =
        TASK.matcher(text)
            .results()
            .filter(task -> task.group(1).compareTo("6") < 0) // the job search is in the next year
            .filter(task -> ends(task).compareTo(day) < 0)
            .map(task -> task.group(1))
            .toList();
    for (String task : tasks) {
      run("done " + task + " --on " + day);
    }
    run("done F2 F3 F6 --on " + day);
    assertThat(run("today --on " + day)).doesNotContain("Overdue");
    assertThat(run("progress --on " + day)).contains("on plan").doesNotContainPattern("F\\d late");
  }

  private static String ends(MatchResult task) {
    return task.group(2).length() > 5 ? task.group(2) : "2026-" + task.group(2);
  }

  @Test
  void aStepThatStandsAloneIsLateInTodayAndInProgress() throws IOException {
    plan("");
    assertThat(run("today --on 2026-08-11")).contains("F2 Create a local", "2 days late");
    assertThat(run("progress --on 2026-08-11")).contains("0 of 9 done, F2, F3 late");
    assertThat(run("progress --on 2026-08-11 --format json"))
        .contains("\"overdue\": [ \"F2\", \"F3\" ]");
  }

  @Test
  void replanningMovesOpenStepsAndKeepsTickedOnes() throws IOException {
    plan("");
    run("done F2 --on 2026-08-05");
    String ticked = line("F2");
    run("replan --hours 10 --write");
    assertThat(line("F2")).isEqualTo(ticked);
    assertThat(line("F3")).endsWith("(1 h, by 2026-11-26)");
    assertThat(line("F4")).contains("(part of 1.1, by 2026-11-30");
    assertThat(run("today")).doesNotContain("F3 Read 'What is MLOps?' on Neptune.ai (");
  }

  @Test
  void skippingASkillWhenReplanningKeepsTheFileAndDropsItsSteps() throws IOException {
    plan("");
    run("replan --skip docker-kubernetes --write");
    assertThat(Files.readString(plan)).contains("**F5**", "**F7**");
    assertThat(run("progress")).contains("0 of 7 done");
  }
}
