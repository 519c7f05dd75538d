package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read in a plan is named and counted, and never taken for done or for nothing. */
class UnreadPlansTest {

  @TempDir Path folder;
  private PlanInFile plan;

  @BeforeEach
  void make() throws IOException {
    plan = PlanInFile.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"today", "progress", "progress --check", "replan --write", "done 1.1", "log 1h"})
  void aPlanOfWhichNothingCanBeReadIsAnErrorInEachCommand(String command) throws IOException {
    plan.replace("- [ ]", "- \\[ \\]");
    assertThat(plan.refusal(command))
        .startsWith(
            "transition: plan.md:%s: none of the plan's tasks can be read; for example,"
                .formatted(plan.lineNumber("**1.1**")))
        .endsWith("its checkbox is escaped with backslashes: start the line with - [ ] **1.1**");
  }

  @Test
  void aPlanWhoseTasksAreGoneIsAnErrorEvenIfItDoesNotSayWhichItHad() throws IOException {
    plan.edit(text -> text.replaceAll("- \\[ ] \\*\\*\\d\\.\\d.*\n", ""));
    assertThat(plan.refusal("today"))
        .startsWith(
            "transition: plan.md:12: none of the plan's tasks can be read; a task is a line");
    plan.edit(text -> text.replaceFirst("tasks: .*\n", ""));
    assertThat(plan.refusal("today")).contains("none of the plan's tasks can be read");
  }

  @Test
  void farFewerTasksThanItWasMadeWithAreAnError() throws IOException {
    plan.edit(text -> text.replaceAll("- \\[ ] \\*\\*[1-4]\\.\\d.*\n", ""));
    assertThat(plan.refusal("progress --check")).contains("only 9 of the plan's tasks can be read");
    plan.edit(text -> text.replaceFirst("1.1..1.3, 2.1..2.4, 3.1..3.4, 4.1..4.3, ", ""));
    assertThat(plan.json("progress").get("total").asInt()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- \\[ \\] **2.2**      | its checkbox is escaped with backslashes",
        "- **2.2**              | it has no checkbox",
        "- ☐ **2.2**            | its line is not written as a task",
        "[ ] **2.2**            | its checkbox is not in a list",
        "<!-- --> - [ ] **2.2** | its line is not written as a task",
      },
      quoteCharacter = '~')
  void oneTaskThatCannotBeReadIsNamedAndCountsAsOpen(String begins, String reason)
      throws IOException {
    plan.replace("- [ ] **2.2**", begins.replace("<!-- --> ", "<b></b>"));
    JsonNode progress = plan.json("progress");
    assertThat(progress.get("total").asInt()).isEqualTo(23);
    assertThat(progress.get("hoursPlanned").asInt()).isEqualTo(270);
    JsonNode warning = progress.get("warnings").get(0);
    assertThat(plan.lines().get(warning.get("line").asInt() - 1)).contains("2.2");
    assertThat(warning.get("message").asText()).contains("task 2.2 cannot be read");
    assertThat(plan.output("today")).contains("task 2.2 cannot be read, so it counts as open");
    assertThat(plan.refusal("progress --check")).contains("task 2.2 cannot be read, because");
    assertThat(plan.refusal("replan --write")).contains("task 2.2 cannot be read, because");
    assertThat(plan.refusal("done 2.2")).contains("start the line with - [ ] **2.2**");
    plan.output("done 1.1");
  }

  @Test
  void aNumberThatIsNotBoldIsTheTaskIfTheBracketsOfThePlanSaySo() throws IOException {
    JsonNode before = plan.json("progress");
    plan.replace("- [ ] **2.2**", "- [ ] 2.2");
    assertThat(plan.json("progress")).isEqualTo(before);
    plan.edit(text -> text.replaceFirst("(\\[ ] 2\\.2 .*) \\(.*\\)", "$1"));
    assertThat(plan.refusal("progress --check")).contains("2.2 cannot be read", "is not bold");
    plan.replace("- [ ] **2.3**", "- [ ] 2.1 and 2.3 (1 h, 2026-09-08)\n- [ ] **2.3**");
    assertThat(plan.json("progress").get("warnings")).hasSize(1);
  }

  @Test
  void todayDoesNotProposeToTickWhatCannotBeRead() throws IOException {
    plan.replace("- [ ] **1.1**", "- \\[ \\] **1.1**");
    assertThat(plan.output("today"))
        .contains("1.1 Finish Andrew Ng's")
        .doesNotContain("transition done");
  }

  @Test
  void bracketsThatCannotBeReadAreNamed() throws IOException {
    plan.replace("(42 h, 2026-09-07 – 10-06)", "(42 h, 2026-09-07 bis 10-06)");
    assertThat(plan.output("today"))
        .contains("the hours or days of task 1.1 cannot be read and are estimated");
    // 228 h of the others, and for 1.1 the 9 h that those of its phase have on average.
    assertThat(plan.json("progress").get("hoursPlanned").asInt()).isEqualTo(237);
  }

  @ParameterizedTest
  @ValueSource(strings = {" → ", "..", " until the "})
  void aPlanOfWhichNoHoursCanBeReadIsAnError(String dash) throws IOException {
    plan.edit(text -> text.replaceAll("(?m)^(- \\[ ] \\*\\*\\d.*) – ", "$1" + dash));
    for (String command :
        new String[] {"today", "progress --check", "replan --write", "done 1.1"}) {
      assertThat(plan.refusal(command)).contains("no task of the plan has readable hours");
    }
  }

  @Test
  void hoursThatAreGoneAreNamedAndNeverGuessedInSilence() throws IOException {
    plan.edit(text -> text.replaceAll("(?m)^(- \\[ ] .*) \\((?:6|8) h, .*\\)$", "$1"));
    assertThat(plan.json("progress").get("warnings")).hasSize(7);
    assertThat(plan.output("today")).contains("There are 3 more such lines", "are estimated");
    assertThat(plan.refusal("progress --check")).contains("the hours of task 1.3 cannot be read");
    assertThat(plan.refusal("replan --write")).contains("the hours of task 1.3 cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ x ] **1.3**",
        "- TODO **1.3**",
        "- [ ] #task **1.3**",
        "- [ ] **Task 1.3**",
        ""
      })
  void aTaskThatIsGoneIsNeverDone(String begins) throws IOException {
    plan.edit(text -> text.replace("- [ ] **", "- [x] **"));
    String task = plan.line("**1.3**");
    plan.replace(task, begins.isEmpty() ? "" : task.replace("- [x] **1.3**", begins));
    assertThat(plan.output("today --on 2027-03-01"))
        .contains("task 1.3 cannot be read, so it counts as open")
        .doesNotContain("Congratulations");
    assertThat(plan.json("progress --on 2027-03-01").get("total").asInt()).isEqualTo(23);
    assertThat(plan.refusal("progress --check --on 2027-03-01"))
        .contains("task 1.3 cannot be read");
    assertThat(plan.refusal("done 1.3")).contains("task 1.3 cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD\n%s\n=======\n- [x] **1.1** theirs\n>>>>>>> theirs",
        "%s\n||||||| base",
        "<<<<<<<\n%s",
        "%s\n>>>>>>> theirs",
      })
  void marksOfAMergeAreRefusedInEachCommand(String conflict) throws IOException {
    String task = plan.line("**1.1**");
    int line = plan.lineNumber(task);
    plan.replace(task, conflict.formatted(task));
    for (String command :
        new String[] {"today", "progress", "done 1.1", "undo 1.1", "log 1h", "replan --write"}) {
      assertThat(plan.refusal(command))
          .containsPattern("plan.md:(%s|%s): unresolved merge conflict ".formatted(line, line + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- [ ] 1.5 h of reading", "- [ ] **1.9** mine", "- [ ] see **1.2** first"})
  void boxesOfTheUsersWithNumbersAreTheirs(String box) throws IOException {
    plan.replace("### Week 1 ·", "### Week 1 ·".replace("### ", box + "\n\n### "));
    JsonNode progress = plan.json("progress");
    assertThat(progress.get("total").asInt()).isEqualTo(23);
    assertThat(progress.get("warnings")).isEmpty();
    plan.output("replan --from 2026-11-30 --hours 10 --write");
    assertThat(plan.lines()).contains(box);
  }

  @Test
  void hostileSizesAreRefusedWithTheirLimits() throws IOException {
    String made = plan.text();
    plan.edit(text -> text + "[a\n".repeat(20_000));
    assertThat(plan.refusal("today")).contains("a paragraph or table has more than 10,000 lines");
    plan.edit(text -> made + "a\n".repeat(110_000));
    assertThat(plan.refusal("today")).contains("more than 100,000 lines");
    plan.edit(text -> made + "a".repeat(1 << 21));
    assertThat(plan.refusal("today")).contains("the line is longer than 1 MiB");
    plan.edit(text -> made.replace("\nversion:", "\ndeep: " + "[".repeat(20_000) + "\nversion:"));
    assertThat(plan.refusal("today")).contains("nested deeper than 50 levels");
    plan.edit(text -> made.replace("\nversion:", "\nlong: " + "a ".repeat(1 << 20) + "\nversion:"));
    assertThat(plan.refusal("today")).contains("longer than 1 MiB");
  }
}
