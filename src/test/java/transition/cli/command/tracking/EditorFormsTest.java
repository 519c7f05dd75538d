package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks, times, notes and study logs in the forms that editors and people write. */
class EditorFormsTest {

  @TempDir Path folder;
  private PlanInFile plan;

  @BeforeEach
  void make() throws IOException {
    plan = PlanInFile.in(folder);
  }

  /** Ways to rewrite all tasks of a plan that say the same in Markdown, or to a reader. */
  record Rewriting(String name, UnaryOperator<String> edit) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rewriting> rewritings() {
    return Stream.of(
        new Rewriting("hyphens", text -> text.replace(" – ", " - ")),
        new Rewriting("two hyphens", text -> text.replace(" – ", " -- ")),
        new Rewriting("three hyphens", text -> text.replace(" – ", " --- ")),
        new Rewriting("em dashes", text -> text.replace(" – ", "—")),
        new Rewriting("no blanks", text -> text.replace(" – ", "–")),
        new Rewriting("minus signs", text -> text.replace(" – ", " − ")),
        new Rewriting("entities", text -> text.replace(" – ", "&nbsp;&ndash;&nbsp;")),
        new Rewriting("non-breaking hyphens", text -> text.replaceAll("(?<=\\d)-(?=\\d\\d)", "‑")),
        new Rewriting("no-break blanks", text -> text.replaceAll(" (h,|–) ", "\u00a0$1\u202f")),
        new Rewriting("no blank before h", text -> text.replace(" h, 20", "h, 20")),
        new Rewriting("wrapped", text -> text.replaceAll("(- \\[ ] .*), (20.*)", "$1,\n      $2")),
        new Rewriting(
            "wrapped at the dash", text -> text.replaceAll("(- \\[ ] .*) – ", "$1 –\n  ")),
        new Rewriting(
            "quoted", text -> text.replaceAll("\n(- \\[ ] .*), (20.*)", "\n> $1,\n> $2\n")),
        new Rewriting("escaped", text -> text.replaceAll(" \\((\\d+ h, .*)\\)", " \\\\($1\\\\)")),
        new Rewriting("line ends", text -> text.replace("\n", "\r\n")),
        new Rewriting("struck out", text -> text.replaceAll("] \\*\\*(.*?)\\*\\*", "] ~~**$1**~~")),
        new Rewriting("underlines", text -> text.replaceAll("] \\*\\*(.*?)\\*\\*", "] __$1__")),
        new Rewriting("stars as signs", text -> text.replace("- [ ]", "*   [ ]")));
  }

  @ParameterizedTest
  @MethodSource("rewritings")
  void readsTheSamePlanInEveryForm(Rewriting rewriting) throws IOException {
    plan.edit(text -> text.replaceFirst("hours: 10", "hours: 10 # usual"));
    JsonNode before = plan.json("today --on 2026-12-30");
    JsonNode progress = plan.json("progress --on 2026-12-30");
    int end = plan.text().indexOf("\n---\n", 4);
    plan.edit(text -> text.substring(0, end) + rewriting.edit.apply(text.substring(end)));
    assertThat(plan.json("progress --on 2026-12-30")).isEqualTo(progress);
    assertThat(plan.json("today --on 2026-12-30")).isEqualTo(before);

    String edited = plan.text();
    plan.output("done 2.3 --on 2026-09-09");
    assertThat(plan.text().replace(" (done 2026-09-09)", "").replace("[x]", "[ ]"))
        .isEqualTo(edited);
    assertThat(plan.text()).contains(") (done 2026-09-09)");
    plan.output("undo 2.3");
    assertThat(plan.text()).isEqualTo(edited);
  }

  @Test
  void whatHasNoTimesIsNotedAtTheEndOfItsSentence() throws IOException {
    plan.replace("Finish the first course of", "Finish the first course\n  of");
    plan.output("done F4");
    assertThat(plan.text())
        .containsPattern(
            "first course\n  of the Machine Learning Specialization. \\(part .*\\) \\(done");
  }

  @Test
  void overNewYearTheSecondYearIsTheNextOne() throws IOException {
    plan.replace("2026-12-31 – 2027-01-03)", "2026-12-31 – 01-03)");
    assertThat(plan.json("today --on 2027-01-02").get("thisWeek").get(0).get("end").asText())
        .isEqualTo("2027-01-03");
    plan.replace("(2 h, 2027-01-30 – 01-31)", "(2 h, 2027-01-30 – 01-29)");
    assertThat(plan.json("progress").get("plannedEnd").asText()).isEqualTo("2028-01-29");
  }

  @ParameterizedTest
  @CsvSource({"-, 22, 0", "/, 23, 0", ">, 23, 0", "<, 23, 0", "!, 23, 0", "?, 23, 0", "✔, 23, 1"})
  void marksOfTaskListsAreRead(String mark, int total, int done) throws IOException {
    plan.replace("- [ ] **1.2**", "- [" + mark + "] **1.2**");
    JsonNode progress = plan.json("progress");
    assertThat(progress.get("total").asInt()).isEqualTo(total);
    assertThat(progress.get("done").asInt()).isEqualTo(done);
    String line = plan.line("**1.2**");
    plan.output("replan --from 2026-11-30 --hours 10 --write");
    assertThat(plan.line("**1.2**")).startsWith("- [" + mark + "] **1.2**");
    if (total == 22) {
      assertThat(plan.lines()).contains(line);
    }
    plan.output("done 1.2");
    assertThat(plan.line("**1.2**")).startsWith(done > 0 ? "- [✔]" : "- [x] **1.2**");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(done 2026-09-08, 4 h)",
        "(done 2026-09-08, 4h)",
        "(done 2026-09-08 3 h 60 min)",
        "(done\u00a02026-09-08,\u00a04\u00a0h)",
        "(done 2026‑09‑08, 240 min)",
      })
  void notesOfDoneTasksAreRead(String note) throws IOException {
    plan.replace("(42 h, 2026-09-07 – 10-06)", "(42 h, 2026-09-07 – 10-06) " + note);
    plan.replace("- [ ] **1.1**", "- [x] **1.1**");
    assertThat(plan.json("progress").get("hoursSpent").asDouble())
        .isEqualTo(note.contains("60") ? 0 : 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "✅ 2026-09-08",
        "✅\ufe0f 2026-09-08",
        "✅2026-09-08",
        "[completion:: 2026-09-08]",
        "(completion:: 2026-09-08)",
        "@done(2026-09-08 14:00)",
      })
  void daysOfOtherTaskListsAreReadAndTakenAway(String note) throws IOException {
    String made = plan.text();
    plan.replace("(42 h, 2026-09-07 – 10-06)", "(42 h, 2026-09-07 – 10-06) " + note);
    plan.replace("- [ ] **1.1**", "- [x] **1.1**");
    assertThat(plan.output("done 1.1")).contains("Done already", "(2026-09-08)");
    plan.output("undo 1.1");
    assertThat(plan.text()).isEqualTo(made);
  }
}
