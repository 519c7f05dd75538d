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

/** The study log, in the file and on the command line. */
class StudyLogTest {

  @TempDir Path folder;
  private PlanInFile plan;

  @BeforeEach
  void make() throws IOException {
    plan = PlanInFile.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1h 30m      | 1.5",
        "1 h 30 min  | 1.5",
        "1h30        | 1.5",
        "1 h 30      | 1.5",
        "1 h, 30 min | 1.5",
        "90 min      | 1.5",
        "90 minutes  | 1.5",
        "1,5 h       | 1.5",
        "1.5 hours   | 1.5",
        "1:30        | 1.5",
        "1:30 h      | 1.5",
        "2 hrs       | 2",
        "3           | 3",
      })
  void timesAreTheSameInTheFileAndOnTheCommandLine(String time, double hours) throws IOException {
    plan.output("log '" + time + "' --on 2026-09-08");
    assertThat(spent()).isEqualTo(hours);
    plan.edit(text -> text + "- 2026-09-09: " + time + "\n- 2026-09-10: " + time + ", 1.2\n");
    assertThat(spent()).isEqualTo(3 * hours);
    assertThat(plan.json("progress").get("warnings")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **2026-09-08**: 3 h",
        "- [[2026-09-08]]: 3 h",
        "- `2026-09-08` 3 h, 1.2",
        "* 2026-09-08 – 3h (pandas)",
        "+ Tue 2026-09-08: 3 h",
        "- 2026-09-08 (Tue): 3 h",
        "- 2026‑09‑08:\u00a03\u00a0h",
        "1. 2026-09-08: 3 h, 1.5 h of it for the exercises",
        "- [x] 2026-09-08: 3 h",
        "2026-09-08: 3 h",
        "| day | time |\n|---|---|\n| 2026-09-08 | 3 h |",
        "- 2026-09-08: 3 h,\n  wrapped by an editor",
        "> - 2026-09-08: 3 h",
      })
  void linesAreReadInTheFormsThatPeopleWrite(String line) throws IOException {
    plan.edit(text -> text + "\n## Study log\n\n" + line + "\n");
    assertThat(spent()).isEqualTo(3);
    assertThat(plan.json("today").get("warnings")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- yesterday, two hours",
        "- 2026-09-31: 3 h",
        "- 2026-09-08: a while",
        "- 2026-09-08: 19:00-21:00",
        "- 2026-09-08 09:15: 3 h",
        "- 2026-09-08: 30 h",
        "- 2026-09-08: 1.1",
        "- 08.09.2026: 3 h",
        "- 2026-09-08: -2 h",
        "- 2026-09-08: 1.5 h 30 min",
        "- 2026-09-08: 1h 30m 20s",
        "2026-09-08 three hours",
      })
  void linesThatCannotBeReadAreNamed(String line) throws IOException {
    plan.edit(
        text -> text + "\n## Study log\n\n- 2026-09-07: 1 h\n  - it was hard\n\n" + line + "\n");
    assertThat(spent()).isEqualTo(1);
    for (String command : new String[] {"today", "progress", "replan"}) {
      JsonNode warnings = plan.json(command).get("warnings");
      assertThat(warnings).hasSize(1);
      assertThat(plan.lines().get(warnings.get(0).get("line").asInt() - 1)).isEqualTo(line);
      assertThat(plan.output(command)).contains("in the study log cannot be read");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Study log",
        "## 9. Study log",
        "## 9.1 Study log",
        "## **Study log**",
        "## Study log {#study-log}",
        "### study log",
        "# STUDY LOG:",
        "Study log\n---------",
        "## Study log ##",
        "## 📓 Study log",
        "## Study log ^log",
        "## IX. Study log",
        "## Study log (2026)",
        "##   Study\u00a0log  ",
      })
  void headingsAreComparedByTheirWords(String heading) throws IOException {
    plan.edit(text -> text + "\n" + heading + "\n\n- 2026-09-08: 3 h\n\n## Mine\n\nMy words.\n");
    plan.output("log 1h --on 2026-09-09");
    assertThat(spent()).isEqualTo(4);
    assertThat(plan.text())
        .contains("- 2026-09-08: 3 h\n- 2026-09-09: 1 h\n\n## Mine")
        .satisfies(text -> assertThat(text.split("(?i)study.log(?!\\})", -1)).hasSize(2));
  }

  @Test
  void aLogInAQuoteOrAListIsContinuedThere() throws IOException {
    plan.edit(text -> text + "\n> ## Study log\n\nMy words.\n");
    plan.output("log 1h --on 2026-09-08");
    assertThat(plan.text()).endsWith("> ## Study log\n>\n> - 2026-09-08: 1 h\n\nMy words.\n");
    plan.output("log 2h --on 2026-09-09");
    assertThat(plan.text()).contains("> - 2026-09-08: 1 h\n> - 2026-09-09: 2 h\n\nMy");
    assertThat(spent()).isEqualTo(3);
  }

  @Test
  void allLogsCount() throws IOException {
    plan.edit(
        text ->
            text.replace("## Week by week", "## Study log\n\n- 2026-09-07: 1 h\n\n## Week by week")
                + "\n## Study log\n\n- 2026-09-08: 2 h\n");
    assertThat(spent()).isEqualTo(3);
    plan.output("log 4h --on 2026-09-09");
    assertThat(spent()).isEqualTo(7);
    assertThat(plan.text()).endsWith("- 2026-09-08: 2 h\n- 2026-09-09: 4 h\n");
  }

  private double spent() throws IOException {
    return plan.json("progress").get("hoursSpent").asDouble();
  }
}
