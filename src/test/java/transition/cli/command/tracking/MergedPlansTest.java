package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user has put into a plan is there when it is laid out again, word for word. */
class MergedPlansTest {

  private static final String REPLAN = "replan --from 2026-11-30 --hours 8 --write";

  @TempDir Path folder;
  private PlanInFile plan;

  @BeforeEach
  void make() throws IOException {
    plan = PlanInFile.in(folder);
  }

  @Test
  void bothCopiesOfATaskStayAndTheSecondIsNamed() throws IOException {
    String task = plan.line("**1.1**");
    plan.replace(
        task,
        task + "\n  - read chapter 3 at home\n" + task + "\n  - ask for the student discount");
    assertThat(plan.output(REPLAN)).contains("task 1.1 appears more than once, in lines");
    String moved = plan.line("**1.1**");
    assertThat(plan.text())
        .contains(
            moved
                + "\n  - read chapter 3 at home\n"
                + moved
                + "\n  - ask for the student discount");
    assertThat(plan.json("progress").get("total").asInt()).isEqualTo(23);
  }

  @Test
  void aTableOfPhasesWithoutTheGuidesTimesAsOlderPlansHaveItGetsItsDates() throws IOException {
    plan.edit(
        text ->
            text.replace("|Dates|Guide|", "|Dates|")
                .replace("|:---|:---|:---|---:|:---|", "|:---|:---|---:|:---|")
                .replaceAll("\\|(\\d weeks|–)\\|(?=[0-9.]+\\|)", "|"));
    assertThat(plan.output(REPLAN)).doesNotContain("left as they are");
    assertThat(plan.line("|5|**Certification"))
        .contains(plan.json("progress").path("plannedEnd").asText().substring(5))
        .doesNotContain("weeks");
  }

  @Test
  void checkpointsMoveWithThePlan() throws IOException {
    String before = plan.line("### Two thirds of the way");
    plan.output(REPLAN);
    assertThat(plan.line("### Two thirds of the way")).isNotEqualTo(before);
  }

  @Test
  void aCopyElsewhereStaysWhereItIs() throws IOException {
    plan.replace("## Overview", "## Next\n\n- [ ] **2.1** soon\n\n## Overview");
    plan.output(REPLAN);
    assertThat(plan.text()).contains("## Next\n\n- [ ] **2.1** soon (20 h, 20");
    plan.output("done 2.1");
    assertThat(plan.text()).doesNotContain("[ ] **2.1**");
  }

  @Test
  void aTaskInsideOfAnotherMovesWithIt() throws IOException {
    String task = plan.line("**2.1**");
    plan.replace(task, task + "\n  - [ ] **1.2** first, for this one");
    plan.output(REPLAN);
    assertThat(plan.text())
        .contains(plan.line("**2.1**") + "\n  - [ ] **1.2** first, for this one\n");
    plan.output("replan --from 2026-12-14 --hours 6 --write");
    assertThat(plan.text()).contains("\n  - [ ] **1.2** first, for this one\n");
  }

  @Test
  void aPlanWithATaskMovedByHandCanBeLaidOutAgainAndAgain() throws IOException {
    plan.output(REPLAN);
    String task = plan.line("**4.2**");
    plan.replace(task + "\n", "");
    String other = plan.line("**3.1**");
    plan.replace(other, other + "\n" + task + "\n  with a note");
    plan.output("replan --from 2027-01-11 --hours 12 --write");
    plan.output("replan --from 2027-02-01 --hours 5 --write");
    assertThat(plan.text()).contains("**4.2**", "\n  with a note\n");
    assertThat(plan.json("progress").get("warnings")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Milestone: phase 1 done, ML and Python foundations",
        "Milestone: phase 4 done, Monitoring and CI/CD for ML",
        "Continues: 1.1 (ends 2026-10-06)",
        "### Week 21 · 2027-01-25 – 01-31 · 10 h",
        "### Week 2 · 2026-09-14 – 09-20 · 10 h",
      })
  void wordsBehindThoseOfThePlanStay(String words) throws IOException {
    for (String own : new String[] {" - and then a party", ", with my parents", " 🎉"}) {
      plan = PlanInFile.in(folder);
      plan.replace(words, words + own);
      plan.output(REPLAN);
      assertThat(plan.text()).contains(own);
      plan.output("replan --from 2026-12-14 --hours 12 --write");
      assertThat(plan.text()).contains(own);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### Week 99 · 2030-01-01 · my trip",
        "### Week 22 mine",
        "### Week 40 · 2027-06-07 – 06-13 · 10 h",
        "### Weeks of rest",
      })
  void headingsOfTheUsersOwnWeeksStay(String heading) throws IOException {
    plan.replace("## Milestones", heading + "\n\n## Milestones");
    plan.output("replan --from 2026-09-14 --hours 20 --write");
    assertThat(plan.lines()).contains(heading);
  }

  @Test
  void emptyWeeksOfThePlanGo() throws IOException {
    plan.output("replan --from 2026-09-07 --hours 20 --write");
    assertThat(plan.text()).contains("### Week 23 ·").doesNotContain("### Week 24 ·");
  }
}
