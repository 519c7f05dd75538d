package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** Plans that an older version made, on Friday 2026-11-20. */
class OlderPlansTest {

  @TempDir Path folder;

  private Path plan;

  private String run(String line) {
    Run run =
        Run.in(
            World.SCRIPT.with(Map.of("TRANSITION_PLAN", plan.toString(), "COLUMNS", "200")),
            Run.words(line).toArray(String[]::new));
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output().replaceAll("\\s+", " ");
  }

  private void write(String text) throws IOException {
    plan = folder.resolve("plan.md");
    Files.writeString(plan, text);
  }

  @Test
  void firstStepsWithTheirDayInTheHeadingOpenAndAreBroughtOver() throws IOException {
    write(
        """
        ---
        from: backend
        to: mlops
        start: 2026-11-02
        hours: 10
        version: 1.0.0
        basis: authored
        tasks: [F1..F9, 1.1..1.3]
        ---

        # Plan

        ## First steps

        ### This week, by 2026-11-08

        - [x] **F1** Enroll in a course.
        - [ ] **F2** Prepare Python.
        - [ ] **F3** Read about MLOps.

        ### This month, by 2026-12-01

        - [ ] **F4** Finish the first course. My own words.
        - [ ] **F5** Install Docker.
        - [ ] **F6** Pick a project.

        ### In 90 days, by 2027-01-30

        - [ ] **F7** Finish the Docker courses.
        - [ ] **F8** Build a pipeline.
        - [ ] **F9** Pass the exam.

        ## Week by week

        ### Week 1 · 2026-11-02 – 11-08 · 10 h

        - [ ] **1.1** Finish the specialization. (20.17 h, 2026-11-02 – 11-15)

        ### Week 3 · 2026-11-16 – 11-22 · 10 h

        - [ ] **1.2** Learn pandas. (19.83 h, 2026-11-16 – 11-29)

        ### Week 5 · 2026-11-30 – 12-06 · 10 h

        - [ ] **1.3** Know the lifecycle. (20 h, 2026-11-30 – 12-13)
        """);
    assertThat(run("progress")).contains("1 of 9 done, F2, F3 late");
    run("replan --write");
    assertThat(Files.readString(plan))
        .contains("- [x] **F1** Enroll in a course.\n")
        .contains(
            "**F2** Prepare Python. (1 h, by 2026-11-26; the guide wants this in the first week)")
        .contains("**F4** Finish the first course. My own words. (part of 1.1, by 2026-1")
        .contains("**F9** Pass the exam.");
    assertThat(run("progress")).contains("1 of 9 done").doesNotContainPattern("F\\d late");
  }

  @Test
  void aTaskThatTheDataHasNoLongerGoesOn() throws IOException {
    plan = folder.resolve("plan.md");
    run("plan --from ml-engineer --to backend --start 2026-11-02 --output " + plan);
    String text = Files.readString(plan);
    String last = text.lines().filter(line -> line.contains("**7.2**")).findFirst().orElseThrow();
    write(
        text.replace(last, last + "\n- [ ] **7.3** Expect questions. (26.48 h, 2027-08-01 – 08-29)")
            .replace("7.1..7.2", "7.1..7.3"));
    assertThat(run("progress")).contains("The plan has a task 7.3 that is not in the data.");
    run("replan --write");
    assertThat(Files.readString(plan)).contains("**7.3** Expect questions. (26.5 h, 202");
    assertThat(run("done 7.3")).contains("Done: 7.3 Expect questions.");
  }
}
