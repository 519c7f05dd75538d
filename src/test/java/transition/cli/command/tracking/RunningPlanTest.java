package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** What a plan says of itself while it is done: 21 weeks of ten hours, from 2025-01-06 on. */
class RunningPlanTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void plan() {
    file = folder.resolve("n.md");
    plan("");
  }

  private void plan(String options) {
    run(
        "2025-01-06",
        "plan --from backend --to mlops --start 2025-01-06 --force " + options + " -o " + file);
  }

  private static Run run(String day, String line) {
    Run run = Run.in(World.SCRIPT.on(day), Run.words(line).toArray(String[]::new));
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    return run;
  }

  private Run on(String day, String command) {
    String[] words = command.split(" ", 2);
    return run(day, words[0] + " " + file + (words.length > 1 ? " " + words[1] : ""));
  }

  private JsonNode json(String day, String command) {
    try {
      return new ObjectMapper().readTree(on(day, command + " --format json").output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Ticks tasks by hand, without a day. */
  private void tick(String... tasks) throws IOException {
    String text = Files.readString(file);
    for (String task : tasks) {
      text = text.replace("- [ ] **" + task + "**", "- [x] **" + task + "**");
    }
    Files.writeString(file, text);
  }

  private List<String> openTasks(String... but) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.matches("- \\[ ] \\*\\*\\d.*"))
        .map(line -> line.replaceFirst("- \\[ ] \\*\\*([\\d.]+).*", "$1"))
        .filter(number -> !List.of(but).contains(number))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTaskThatIsDoneEarlyIsNotLeftToTheEnd(boolean noted) throws IOException {
    if (noted) {
      on("2025-01-10", "done 5.4 --on 2025-01-10");
    } else {
      tick("5.4");
    }
    JsonNode replan = json("2025-01-13", "replan --from 2025-01-13 --by 2025-05-01 --write");
    assertThat(replan.get("hoursPerWeek").asDouble()).isEqualTo(13.5);
    assertThat(replan.get("end").asText()).isEqualTo("2025-04-30");
    assertThat(Files.readString(file))
        .contains("**Study ends:** 2025-04-30, Wednesday", "1 day to spare");
    JsonNode progress = json("2025-01-13", "progress");
    assertThat(progress.get("plannedEnd").asText()).isEqualTo("2025-04-30");
    assertThat(progress.get("behindDays").asInt()).isZero();
    assertThat(progress.get("paceRatio").asDouble()).isEqualTo(1);
    assertThat(json("2025-01-13", "today").get("end").asText()).isEqualTo("2025-04-30");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLastDayIsThatOfTheOneTaskThatIsLeft(boolean noted) throws IOException {
    List<String> done = openTasks("5.3");
    if (noted) {
      on("2025-03-02", "done " + String.join(" ", done) + " --on 2025-03-02");
    } else {
      tick(done.toArray(String[]::new));
    }
    JsonNode replan = json("2025-03-03", "replan --hours 10 --write");
    assertThat(replan.get("end").asText()).isEqualTo("2025-03-05");
    assertThat(replan.has("waysOut")).isFalse();
    assertThat(Files.readString(file)).contains("**Study ends:** 2025-03-05, Wednesday");
    JsonNode progress = json("2025-03-03", "progress");
    assertThat(progress.get("plannedEnd").asText()).isEqualTo("2025-03-05");
    assertThat(progress.get("forecast").get("likely").asText()).isEqualTo("2025-03-05");
    assertThat(progress.get("behindDays").asInt()).isZero();
    assertThat(progress.get("weeks")).hasSize(9);
    assertThat(on("2025-03-03", "today").output()).contains("week 9 of 9");
    // Laid out once more, it stays as it is.
    String once = Files.readString(file);
    on("2025-03-03", "replan --hours 10 --write");
    assertThat(Files.readString(file)).isEqualTo(once);
  }

  @Test
  void beforeItIsLaidOutAnewADoneTaskCountsWithItsDayToo() {
    on("2025-01-10", "done 5.4 --on 2025-01-10");
    assertThat(json("2025-01-13", "progress").get("plannedEnd").asText()).isEqualTo("2025-05-31");
    assertThat(on("2025-01-13", "today").output()).contains("week 2 of 33");
  }

  @Test
  void theOwnPaceIsThatSinceThePlanWasLaidOutWhateverWasNotedBefore() {
    on("2025-01-10", "log 15h --task 1.1 --on 2025-01-10");
    JsonNode replan = json("2025-02-03", "replan --from 2025-02-03 --hours 10 --write");
    assertThat(json("2025-02-03", "progress").get("behindDays").asInt()).isZero();
    assertThat(on("2025-02-03", "progress").output()).contains("on plan");
    for (JsonNode moved : replan.get("moved")) {
      String last = moved.get("after").get("end").asText();
      assertThat(json(last, "progress").get("paceRatio").asDouble()).isEqualTo(1);
      on(last, "done " + moved.get("id").asText() + " --on " + last);
    }
    JsonNode progress = json("2025-03-03", "progress --on 2025-03-03");
    assertThat(progress.get("paceRatio").asDouble()).isEqualTo(1);
    assertThat(progress.get("behindDays").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--hours 10 --hours 20@2025-03-01..2025-06-30",
    "--hours 8 --hours 16@2025-02-01..2025-02-28 --hours 4@2025-03-01..2025-04-15"
  })
  void theForecastAndTheNewPlanScaleAllHours(String hours) {
    plan(hours);
    on("2025-02-02", "done 1.1 --on 2025-02-02");
    JsonNode progress = json("2025-02-17", "progress --on 2025-02-17");
    JsonNode replan = json("2025-02-17", "replan --from 2025-02-17");
    assertThat(replan.get("ownPace").asBoolean()).isTrue();
    assertThat(replan.get("stretches").get(0).get("hoursPerWeek").asDouble())
        .isLessThan(hours.contains("20@") ? 20 : 16);
    assertThat(replan.get("end").asText())
        .isEqualTo(progress.get("forecast").get("likely").asText());
  }

  @Test
  void whatIsUnderWayWithoutANoteIsLaidOutWholeAndThatIsSaid() {
    assertThat(on("2025-01-13", "replan").output())
        .contains("23 tasks, 270 h")
        .contains("Nothing is logged for tasks under way", "again: 1.1.");
    on("2025-01-13", "log 10h --task 1.1 --on 2025-01-12");
    assertThat(on("2025-01-13", "replan").output())
        .contains("23 tasks, 260 h")
        .doesNotContain("Nothing is logged");
  }

  @Test
  void daysWithHoursOfTheirOwnKeepThemOrItIsSaid() throws IOException {
    plan("--hours 10 --hours 20@2025-03-01..2025-03-31");
    assertThat(on("2025-02-03", "replan --hours 8").output())
        .containsPattern("Pace +8 h a week; the plan had 10 h a week\n")
        .containsPattern("2025-03-01 – 03-31 +20 h a week, as before\n");
    assertThat(on("2025-02-03", "replan --hours 5@2025-03-20..2025-04-10").output())
        .containsPattern("Pace +10 h a week, as before\n")
        .containsPattern("2025-03-20 – 04-10 +5 h a week; the plan had 20 h a week\n")
        .containsPattern("2025-03-01 – 03-19 +20 h a week, as before\n");
    assertThat(on("2025-02-03", "replan --study 'mon 19:00-21:00'").output())
        .containsPattern("2025-03-01 – 03-31 +as on other days; the plan had 20 h a week\n");
    on("2025-02-03", "replan --hours 8 --write");
    assertThat(Files.readString(file)).contains("20@2025-03-01..2025-03-31");
  }

  @Test
  void anAnswerAboutAPastDayKnowsNothingOfLaterOnes() {
    String before = on("2025-02-10", "progress --on 2025-01-27").output();
    String today = on("2025-02-10", "today --on 2025-01-27").output();
    on("2025-02-10", "log 9h --task 1.2 --on 2025-02-01");
    on("2025-02-10", "done 1.1 2.1 --on 2025-02-08");
    assertThat(on("2025-02-10", "progress --on 2025-01-27").output()).isEqualTo(before);
    assertThat(on("2025-02-10", "today --on 2025-01-27").output()).isEqualTo(today);
    assertThat(on("2025-02-10", "progress").output()).contains("2 of 23 tasks done");
  }

  @Test
  void phasesSideBySideStaySoAndThatIsSaid() {
    String said = "Phases that overlap in the plan still do, and take turns to use the hours.";
    assertThat(on("2025-01-13", "replan").output()).doesNotContain(said);
    run(
        "2025-01-06",
        "plan --from data-scientist --to backend --start 2025-01-06 --force -o " + file);
    assertThat(on("2025-01-13", "replan").output()).contains(said);
  }

  @Test
  void ofDaysBeforeItWasLaidOutAnewThePlanIsNotKnown() {
    String said = "The plan was replanned from 2025-02-03 on";
    assertThat(on("2025-01-13", "progress").output()).doesNotContain(said);
    on("2025-02-03", "replan --hours 9 --write");
    assertThat(on("2025-02-03", "progress --on 2025-01-13").output()).contains(said);
    assertThat(on("2025-02-03", "progress").output()).doesNotContain(said);
  }

  @Test
  void studyThatEndsAtMidnightEndsOnItsDay() throws IOException {
    plan("--study 'sat 22:00-24:00' --zone UTC");
    assertThat(Files.readString(file))
        .contains("(42 h, Sat 2025-01-11 22:00 – Sat 05-31 24:00)")
        .doesNotContain("00:00");
    assertThat(on("2025-01-11", "today").output()).contains("22:00–24:00");
    assertThat(json("2025-05-31", "progress").get("overdue")).isEmpty();
    assertThat(json("2025-06-01", "progress").get("overdue")).hasSize(1);
    on("2025-03-15", "replan --write");
    assertThat(Files.readString(file)).contains("(42 h, Sat 2025-03-15 22:00 – Sat 08-02 24:00)");
  }
}
