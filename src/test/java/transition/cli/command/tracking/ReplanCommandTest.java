package transition.cli.command.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** What is left of a plan, laid out again. */
class ReplanCommandTest {

  private static final World ON_A_MONDAY = World.SCRIPT.on("2027-02-08");

  @TempDir Path folder;
  private Path file;

  /** 21 weeks with 10 hours each, from five weeks ago on. */
  @BeforeEach
  void plan() {
    file = folder.resolve("plan.md");
    assertDone(
        Run.of(
            Run.words("plan --from backend --to mlops --start 2027-01-04 --output " + file)
                .toArray(String[]::new)));
  }

  @Test
  void showsWhatWouldChangeAndWritesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Run run = replan("--hours 12");
    assertThat(run.output())
        .contains("Study ends  2027-06-10, 11 days later than 2027-05-30")
        .contains("12 h a week; the plan had 10 h a week")
        .contains("23 tasks, 270 h")
        .contains("Nothing is written yet")
        .contains("replanned from 2027-02-08")
        .contains("--write");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("plan.md");
  }

  @Test
  void doneTasksKeepTheirTicksAndDaysAndTheRestMoves() throws IOException {
    tick("1.1");
    String done = line("**1.1**");
    byte[] before = Files.readAllBytes(file);
    replan("--hours 12 --write");
    assertThat(line("**1.1**")).isEqualTo(done);
    assertThat(line("**1.2**")).startsWith("- [ ]").endsWith("(12 h, 2027-02-08 – 02-14)");
    assertThat(under("### Week 6 ·")).contains("**1.2**");
    assertThat(Files.readString(file))
        .contains("replanned: 2027-02-08", "hours: 12", "- **Pace:** 12 h a week");
    assertThat(Files.readAllBytes(folder.resolve("plan.md~"))).isEqualTo(before);
  }

  @Test
  void whatIsNewInTheFrontMatterComesInTheSameOrderEachTime() throws IOException {
    replan("--hours 20 --write");
    assertThat(Files.readString(file))
        .containsSubsequence("version: ", "replanned: 2027-02-08", "cancelled: [");
  }

  @Test
  void takesTheUsersOwnPaceWhereEnoughIsKnownOfIt() throws IOException {
    tick("1.2");
    JsonNode slow = json("--format json");
    assertThat(slow.get("ownPace").asBoolean()).isTrue();
    assertThat(slow.get("hoursPerWeek").asDouble()).isGreaterThan(2).isLessThan(8);
    JsonNode early = json("--format json --from 2027-01-11");
    assertThat(early.get("ownPace").asBoolean()).isFalse();
    assertThat(early.get("hoursPerWeek").asInt()).isEqualTo(10);
  }

  @Test
  void theWaysOutKeepTheEndThatTheyPromise() throws IOException {
    JsonNode ways = json("--hours 10 --format json").get("waysOut");
    StringBuilder skip = new StringBuilder();
    ways.get("leaveOut").forEach(task -> skip.append(" --skip ").append(task.asText()));
    assertThat(ways.get("enough").asBoolean()).isTrue();
    assertThat(json("--hours 10 --format json" + skip).get("end"))
        .isEqualTo(ways.get("endWithout"));
    assertThat(json("--format json --hours " + ways.get("hoursPerWeek")).get("end").asText())
        .isLessThanOrEqualTo("2027-05-30");
  }

  @Test
  void worksOutTheHoursForADeadline() throws IOException {
    JsonNode plan = json("--by 2027-06-30 --format json");
    assertThat(plan.get("end").asText()).isLessThanOrEqualTo("2027-06-30");
    double hours = plan.get("hoursPerWeek").asDouble();
    assertThat(json("--hours " + (hours - 0.25) + " --format json").get("end").asText())
        .isGreaterThan("2027-06-30");
    replan("--by 2027-06-30 --write");
    assertThat(Files.readString(file))
        .contains("by: 2027-06-30", "pace: ", "worked out from the deadline")
        .doesNotContain("hours: 10");
  }

  @Test
  void leavesOutWhatTheUserSkips() throws IOException {
    replan("--skip 5.4,nice-to-have --hours 10 --write");
    assertThat(line("**5.4**")).startsWith("- [ ]").endsWith("(2 h, left out)");
    assertThat(line("**1.2**")).endsWith("(12 h, left out)");
    assertThat(Files.readString(file)).contains("skip: [python-data-science, feature-stores, 5.4]");
    JsonNode again = json("--hours 10 --format json");
    assertThat(again.get("leftOut")).isEmpty();
    assertThat(again.get("hoursLeft").asInt()).isEqualTo(256);
  }

  @Test
  void whatTheUserHasRewrittenIsTheirs() throws IOException {
    edit("- **New job:** **2027-09-20, Monday**", "- The end: when it is done");
    edit("### Week 7 ·", "### Week 7, at the sea ·");
    edit("Deploy the model's container", "Ship the thing");
    Run run = replan("--hours 12 --write");
    assertThat(Files.readString(file))
        .contains(
            "- The end: when it is done", "### Week 7, at the sea · 2027-02-15 – 02-21 · 12 h");
    assertThat(run.output()).contains("You have edited these lines", "2027-10-01, Friday");
    assertThat(line("**2.3**")).contains("Ship the thing").contains("2027-03");
  }

  @Test
  void aTaskThatWasTakenOutOfTheWeeksStaysWhereItIs() throws IOException {
    String task = line("**2.3**");
    edit(task + "\n", "");
    edit("## Overview\n", "## Next for me\n\n" + task + "\n\n## Overview\n");
    replan("--hours 12 --write");
    String after = Files.readString(file);
    assertThat(after.indexOf("**2.3**")).isBetween(0, after.indexOf("## Overview"));
    assertThat(line("**2.3**")).isNotEqualTo(task).contains("(8 h, 2027-03-");
  }

  @Test
  void notesInsideATaskMoveWithItAndNotesOfAWeekStay() throws IOException {
    String task = line("**1.2**");
    edit(task, task + "\n  - a note inside\n    > and a quote");
    edit(
        "### Week 3 · 2027-01-18 – 01-24 · 10 h\n",
        "### Week 3 · 2027-01-18 – 01-24 · 10 h\n\nA week of snow.\n");
    replan("--hours 12 --write");
    assertThat(under("### Week 3 ·")).contains("A week of snow.").doesNotContain("**1.2**");
    assertThat(Files.readString(file))
        .contains(line("**1.2**") + "\n  - a note inside\n    > and a quote\n");
  }

  @Test
  void studyThatIsWrittenDownForAnOpenTaskIsNotPlannedAgain() throws IOException {
    assertDone(Run.in(ON_A_MONDAY, "log", file.toString(), "15h", "--task", "1.1"));
    assertThat(json("--hours 10 --format json").get("hoursLeft").asInt()).isEqualTo(255);
  }

  @Test
  void saysSoIfNothingChanges() throws IOException {
    replan("--hours 12 --write");
    byte[] before = Files.readAllBytes(file);
    Run again = replan("--write");
    assertThat(again.output()).contains("No task moves.", "is already up to date");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void saysSoIfNothingIsLeft() throws IOException {
    String all = Files.readString(file).replace("- [ ] ", "- [x] ");
    Files.writeString(file, all);
    Run run = replan("--write");
    assertThat(run.output()).contains("Nothing is left to plan.");
    assertThat(Files.readString(file)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by 2027-02-20         | NO_ANSWER | 2027-02-20 is out of reach",
        "--from 2026-12-01       | USAGE     | --from 2026-12-01 is before the plan's first day, 2027-01-04",
        "--skip 9.9              | USAGE     | the plan has no task 9.9",
        "--skip juggling         | USAGE     | juggling",
        "--hours 5 --study mon~19:00-20:00 | USAGE | --hours does not go with it",
        "--hours none            | USAGE     | none",
      })
  void refusesWhatCannotBe(String options, ExitStatus status, String words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    Run run = run(options + " --write");
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.error()).contains(words).hasLineCount(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aPlanForRolesThatTheDataDoesNotKnowIsRefusedWithItsLine() throws IOException {
    edit("to: mlops", "to: juggler");
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.error()).contains("plan.md:4:", "juggler");
  }

  private Run replan(String options) {
    Run run = run(options);
    assertDone(run);
    return run;
  }

  private Run run(String options) {
    List<String> words = new ArrayList<>(List.of("replan", file.toString()));
    for (String word : options.split(" +", -1)) {
      words.add(word.replace('~', ' '));
    }
    return Run.in(ON_A_MONDAY, words.toArray(String[]::new));
  }

  private JsonNode json(String options) throws IOException {
    return new JsonMapper().readTree(replan(options).output());
  }

  private static void assertDone(Run run) {
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
  }

  private void tick(String number) {
    assertDone(Run.in(ON_A_MONDAY, "done", file.toString(), number, "--on", "2027-02-02"));
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.write(file, text.replace(before, after).getBytes(UTF_8));
  }

  private String line(String part) throws IOException {
    return Files.readString(file)
        .lines()
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow();
  }

  private String under(String heading) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(heading);
    return text.substring(start, text.indexOf("\n### ", start));
  }
}
