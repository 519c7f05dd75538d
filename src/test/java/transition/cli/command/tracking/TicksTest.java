package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.cli.Run.World.SCRIPT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** {@code done}, {@code undo} and {@code log}, on Friday 2026-11-20. */
class TicksTest {

  private static final String PLAN =
      """
      ---
      start: 2026-11-02
      hours: 10
      ---

      # Plan

      ### This week, by 2026-11-08

      - [ ] **F1** Enroll.
      - [ ] **F2** Install Python.

      ### Week 1

      - [ ] **1.1** Finish the course. (20 h, 2026-11-02 – 11-15)
      - [ ] **1.2** Learn pandas. (2.5 h, 2026-11-16 – 11-22)
      - [ ] **1.3** Read papers. (10 h, left out)
      """;

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void write() throws IOException {
    plan = folder.resolve("plan.md");
    Files.writeString(plan, PLAN);
  }

  private Run run(String line) {
    return Run.in(
        SCRIPT.with(Map.of("TRANSITION_PLAN", plan.toString(), "COLUMNS", "200")),
        Run.words(line).toArray(String[]::new));
  }

  private String output(String line) {
    Run run = run(line);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output().replaceAll("\\s+", " ").strip();
  }

  private String error(String line, ExitStatus status) throws IOException {
    byte[] before = Files.isRegularFile(plan) ? Files.readAllBytes(plan) : new byte[0];
    String error = run(line).failsWith(status).error();
    if (Files.isRegularFile(plan)) {
      assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("what is left")
          .noneMatch(name -> name.startsWith("."));
    }
    return error.replace(folder + "/", "").strip();
  }

  private void assertPlan(String old, String now) {
    assertThat(plan).hasContent(PLAN.replace(old, now));
  }

  @Test
  void aTaskIsTickedAndTodayNoted() {
    assertThat(output("done 1.1"))
        .isEqualTo(
            "Done: 1.1 Finish the course. (2026-11-20)"
                + " 1 of 2 tasks done. Next: 1.2 Learn pandas. (2026-11-16 – 11-22)");
    assertPlan(
        "[ ] **1.1** Finish the course. (20 h, 2026-11-02 – 11-15)",
        "[x] **1.1** Finish the course. (20 h, 2026-11-02 – 11-15) (done 2026-11-20)");
    assertThat(folder.resolve("plan.md~")).hasContent(PLAN);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "1.25, 1.25", "4h30m, 4.5", "90m, 1.5", "1:45, 1.75"})
  void theDayAndTheTimeAreNoted(String typed, String noted) {
    assertThat(output("done 1.2 --on 2026-11-19 --hours " + typed))
        .startsWith("Done: 1.2 Learn pandas. (2026-11-19, " + noted + " h)");
    assertPlan(
        "[ ] **1.2** Learn pandas. (2.5 h, 2026-11-16 – 11-22)",
        "[x] **1.2** Learn pandas. (2.5 h, 2026-11-16 – 11-22) (done 2026-11-19, " + noted + " h)");
  }

  @Test
  void aFirstStepIsTickedInAnyCase() {
    assertThat(output("done f1"))
        .isEqualTo(
            "Done: F1 Enroll. 1 of 2 first steps done. Next: F2 Install Python. (by 2026-11-08)");
    assertPlan("[ ] **F1** Enroll.", "[x] **F1** Enroll. (done 2026-11-20)");
    assertThat(output("done F2")).endsWith("Every first step is done.");
    assertThat(output("undo f1 F2")).startsWith("Open again: F1 Enroll. Open again: F2 Install");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void whatWasLeftOutCanBeDone() {
    assertThat(output("done 1.3"))
        .startsWith(
            "Done, though it was left out: 1.3 Read papers. (2026-11-20) 1 of 3 tasks done");
    assertThat(output("undo 1.3")).startsWith("Left out again: 1.3 Read papers.");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void whatIsDoneStaysAsItIsUnlessTheNoteChanges() throws IOException {
    output("done 1.1 --on 2026-11-10");
    String ticked = Files.readString(plan);
    assertThat(output("done 1.1")).startsWith("Done already: 1.1 Finish the course. (2026-11-10)");
    assertThat(plan).hasContent(ticked);
    assertThat(output("done 1.1 --hours 7"))
        .startsWith("Done already, and updated: 1.1 Finish the course. (2026-11-10, 7 h)");
    assertThat(output("done 1.1 --on 2026-11-11")).contains("(2026-11-11, 7 h)");
    assertThat(plan).hasContent(ticked.replace("2026-11-10)", "2026-11-11, 7 h)"));
    output("undo 1.1");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void whatIsTickedByHandGetsNoDayThatNobodyKnows() throws IOException {
    Files.writeString(plan, PLAN.replace("[ ] **1.1**", "[X] **1.1**"));
    output("done 1.1 --hours 7");
    assertThat(plan).content().contains("- [X] **1.1** Finish", "11-15) (done 7 h)\n");
  }

  @Test
  void takingAwayWhatIsNotTickedChangesNothing() {
    assertThat(output("undo 1.1"))
        .startsWith("Not ticked, so nothing changed: 1.1 Finish the course.");
    assertThat(plan).hasContent(PLAN);
    assertThat(folder.resolve("plan.md~")).doesNotExist();
  }

  @Test
  void studyIsWrittenDown() {
    assertThat(output("log 1h30m --task 1.1 --on 2026-11-03"))
        .isEqualTo(
            "Logged: 1.5 h on 2026-11-03 for 1.1 Finish the course."
                + " That makes 1.5 h logged for it, of 20 h planned.");
    assertThat(output("log 45m"))
        .isEqualTo("Logged: 0.75 h on 2026-11-20. In all, 2.25 h are logged.");
    assertThat(plan)
        .hasContent(PLAN + "\n## Study log\n\n- 2026-11-03: 1.5 h, 1.1\n- 2026-11-20: 0.75 h\n");
  }

  @Test
  void aTaskTakesNoLessThanTheLogHas() throws IOException {
    output("log 6h --task 1.1");
    assertThat(error("done 1.1 --hours 5", ExitStatus.USAGE))
        .endsWith(
            "--hours is the total time that 1.1 took, but the study log already has 6 h for it");
    output("done 1.1 --hours 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done 1.1 --on 2026-11-21 | is in the future; today is 2026-11-20",
        "log 1h --on 2026-11-21   | is in the future; today is 2026-11-20",
        "done 1.1 1.2 --hours 3   | --hours is for one task",
        "done F1 --hours 3        | --hours is for one task and not for first steps",
        "done 1.1 --hours 0       | \"0\" is not more than 0 and at most 1000 h",
        "done 1.9                 | there is no task 1.9 in plan.md; did you mean \"1.1\" or \"1.2\" or \"1.3\"? (it has 1.1 to 1.3 and F1 to F2)",
        "done 1.1 7.7             | there is no task 7.7 in plan.md",
        "undo F7                  | there is no task F7 in plan.md; did you mean \"F1\" or \"F2\"?",
        "log 1h --task 4.4        | there is no task 4.4 in plan.md",
        "log 1h --task F1         | first steps have no study time",
        "log 25h                  | \"25h\" is not more than 0 and at most 24 h",
        "log 0                    | is not more than 0",
        "log soon                 | \"soon\" is not a time; write hours and minutes, such as 1.5h, 90m",
        "log                      | say how long",
        "done                     | name a task, such as transition done 2.3",
        "done two                 | \"two\" is not a task number",
        "done plan.md 1.x         | \"1.x\" is not a task number",
      })
  void wrongWordsChangeNothing(String line, String expected) throws IOException {
    assertThat(error(line, ExitStatus.USAGE)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                       | plan.md:1: there is no front matter",
        "just text                                | plan.md:1: there is no front matter",
        "---\\nstart: 2026-11-02                  | plan.md:1: the front matter does not end",
        "---\\nstart: [\\n---\\n                  | plan.md:3: the front matter is not valid YAML",
        "---\\nstart: soon\\n---\\n               | plan.md:2: start in the front matter:",
        "---\\nhours: 10\\n---\\n                 | plan.md:1: start in the front matter: the first day is missing",
        "---\\nhours: x\\nstart: 2026-11-02\\n---\\n | plan.md:2: hours in the front matter:",
        "---\\nstart: 2026-11-02\\nstart: 1\\n---\\n | plan.md:3: the front matter has start twice",
        "\\0\\0\\0                                | plan.md:1: there is no front matter",
        "---\\nstart: 2026-11-02\\0\\n---\\n      | plan.md:1: the front matter has a character that YAML does not allow"
      })
  void aDamagedPlanStaysAsItIs(String content, String expected) throws IOException {
    Files.writeString(plan, content.replace("\\n", "\n").replace("\\0", "\0"));
    for (String line : new String[] {"done 1.1", "undo 1.1", "log 1h"}) {
      assertThat(error(line, ExitStatus.INVALID_DATA)).contains(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\ncode that is not closed\n", "<!-- a comment that is not closed\n"})
  void whatWouldNotBeReadBackIsNotWritten(String end) throws IOException {
    Files.writeString(plan, PLAN + "\n" + end);
    assertThat(error("log 1h", ExitStatus.INVALID_DATA))
        .matches(
            ".*plan.md:(19|20): the change could not be read back, so nothing was written;"
                + " close the code, comment or HTML that is open here");
    output("done 1.1");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void whatIsNoFileIsAnError() throws IOException, InterruptedException {
    Files.delete(plan);
    assertThat(error("done 1.1", ExitStatus.IO)).contains("there is no plan plan.md");
    Files.createDirectory(plan);
    assertThat(error("done 1.1", ExitStatus.IO)).contains("is a folder; name the plan in it");
    Files.delete(plan);
    assertThat(new ProcessBuilder("mkfifo", plan.toString()).start().waitFor()).isZero();
    assertThat(error("done 1.1", ExitStatus.IO)).contains("it is a pipe");
  }

  @Test
  void aReadOnlyOrHugeFileIsAnError() throws IOException {
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(error("log 1h", ExitStatus.IO))
        .endsWith("cannot change plan.md: it is read-only; make it writable first");
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r--r--"));
    Files.write(plan, new byte[50 << 20]);
    assertThat(error("log 1h", ExitStatus.IO))
        .endsWith("cannot change plan.md: it is larger than 16 MiB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "*a ", "**a _b ", "[", "![a ", "<b>", "`", "| ", "# "})
  void noNestingIsTooDeep(String sign) throws IOException {
    String deep = sign.repeat(10_000) + "x" + "](b)".repeat(10_000) + " x**".repeat(10_000);
    Files.writeString(plan, PLAN + "\n" + deep + "\n\n- [ ] **2.1** " + deep + "\n");
    output("done 1.1");
    assertThat(plan).content().contains("11-15) (done 2026-11-20)");
  }

  @Test
  void linesFitAnyWidthAndASCII() {
    Run run =
        Run.in(SCRIPT.ascii().with(Map.of("COLUMNS", "40")), "done", plan.toString(), "1.1", "F1");
    assertThat(run.output()).isASCII();
    assertThat(run.output().lines()).allMatch(line -> line.length() <= 40);
  }

  @Test
  void controlCharactersOfTheFileDoNotReachTheTerminal() throws IOException {
    Files.writeString(plan, PLAN.replace("Finish the", "Finish \u001b[31mthe"));
    assertThat(run("done 1.1").output()).doesNotContain("\u001b");
    assertThat(new String(Files.readAllBytes(plan), StandardCharsets.UTF_8)).contains("\u001b[31m");
  }
}
