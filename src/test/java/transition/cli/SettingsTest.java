package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.error.ExitStatus;

/** What stands in the settings file and in variables, and what options say against it. */
class SettingsTest {

  private static final String MOVE = "--from backend --to mlops";

  @TempDir Path folder;

  private Path file;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void home() {
    variables.put("HOME", folder.toString());
    file = folder.resolve(".config/transition/config.yaml");
  }

  private void write(String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private Run run(String line) {
    return Run.in(Run.World.SCRIPT.with(variables), Run.words(line).toArray(String[]::new));
  }

  private String output(String line) {
    Run run = run(line);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output();
  }

  @Test
  void anOptionCountsMoreThanAVariableAndThatMoreThanTheFile() throws IOException {
    String roadmap = "roadmap " + MOVE + " --summary";
    assertThat(output(roadmap)).contains("10 h a week");
    write("hours: 8");
    assertThat(output(roadmap)).contains("8 h a week");
    variables.put("TRANSITION_HOURS", "7");
    assertThat(output(roadmap)).contains("7 h a week").doesNotContain("8 h a week");
    assertThat(output(roadmap + " --hours 6")).contains("6 h a week").doesNotContain("7 h a week");
    variables.put("TRANSITION_HOURS", "");
    assertThat(output(roadmap)).contains("8 h a week");
  }

  @Test
  void everySettingDoesWhatItsOptionDoes() throws IOException {
    write(
        "from: Backend Developer",
        "to: ml-ops",
        "start: 2027-01-04",
        "hours: [8, '4@2027-03-01..2027-03-31']",
        "breaks:",
        "  - 2027-02-01..2027-02-14",
        "  - 2027-05-01",
        "holidays: GB",
        "have: docker=50%");

    assertThat(output("roadmap"))
        .isEqualTo(
            Run.outputOf(
                Run.words(
                        "roadmap "
                            + MOVE
                            + " --start 2027-01-04 --hours 8 --hours 4@2027-03-01..2027-03-31"
                            + " --break 2027-02-01..2027-02-14 --break 2027-05-01 --holidays GB"
                            + " --have docker=50%")
                    .toArray(String[]::new)));
  }

  @Test
  void breaksAndSkillsOfAllSourcesAddUp() throws IOException {
    write("breaks: 2027-02-01..2027-02-14", "have: [ml-pipelines, docker=50%]");
    variables.put("TRANSITION_BREAKS", "2027-03-01, 2027-02-01..2027-02-14");
    variables.put("TRANSITION_HAVE", "feature-stores");
    String line = MOVE + " --start 2027-01-04";

    assertThat(output("roadmap " + line + " --break 2027-04-01 --summary"))
        .contains("2027-02-01 – 02-14", "2027-03-01", "2027-04-01");
    assertThat(output("gap " + MOVE + " --have docker=75%"))
        .contains("✓ ML pipelines", "✓ Feature stores", "1 of 4")
        .doesNotContain("2 of 4");
  }

  @Test
  void whatIsSetForAllCommandsIsNotPointedOutAsUseless() throws IOException {
    write("have: [sql]");
    assertThat(run("gap " + MOVE).error()).isEmpty();
    assertThat(run("gap " + MOVE + " --have sql").error()).contains("changes nothing");
  }

  @Test
  void hoursAreLeftToADeadlineAndToSessions() throws IOException {
    write("hours: 3", "zone: Europe/London");
    String line = "roadmap " + MOVE + " --start 2027-01-04 --summary";
    assertThat(output(line + " --by 2027-08-01")).contains("worked out from the deadline");
    assertThat(output(line + " --study 'mon-fri 07:00-08:00'"))
        .contains("5 h a week", "Europe/London");
    assertThat(output(line)).doesNotContain("Europe/London");
  }

  @Test
  void aMarketIsAWishAndNoCondition() throws IOException {
    write("market: UK");
    assertThat(output("salary --from backend --to data-scientist"))
        .contains("UK")
        .doesNotContain("US market");
    assertThat(output("salary " + MOVE)).isEqualTo(Run.outputOf(words("salary " + MOVE)));
    assertThat(output("roadmap " + MOVE + " --summary"))
        .isEqualTo(Run.outputOf(words("roadmap " + MOVE + " --summary")));
    assertThat(run("salary " + MOVE + " --market UK").status()).isEqualTo(ExitStatus.NO_ANSWER);
  }

  private static String[] words(String line) {
    return Run.words(line).toArray(String[]::new);
  }

  @Test
  void severalTargetsAreAllRolesWhateverRoleIsSet() throws IOException {
    write("from: backend", "to: mlops");
    assertThat(output("compare")).contains("Data Scientist", "MLOps Engineer");
    assertThat(output("next-skill")).contains("for 4 roles");
    assertThat(output("list transitions")).contains("ml-engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "never,  '',   '',  false",
    "always, '',   '',  true",
    "always, 1,    '',  false",
    "never,  '',   1,   true",
    "auto,   '',   '',  false",
  })
  void colorsComeFromTheFileUnlessVariablesOfAllProgramsSaySomething(
      String set, String noColor, String force, boolean colored) throws IOException {
    write("color: " + set);
    variables.put("NO_COLOR", noColor);
    variables.put("CLICOLOR_FORCE", force);
    assertThat(output("gap " + MOVE).contains("\u001b[")).isEqualTo(colored);
    assertThat(output("gap " + MOVE + " --color never")).doesNotContain("\u001b[");
    assertThat(output("gap " + MOVE + " --color always")).contains("\u001b[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hours: many                | config.yaml:1:8: hours: \"many\" is not a number of hours",
        "hours: [8, 200]            | config.yaml:1:12: hours[1]: \"200\" is not a number of hours",
        "start: soon                | config.yaml:1:8: start: \"soon\" is not a date",
        "breaks: [2027-02-30]       | config.yaml:1:10: breaks[0]: \"2027-02-30\" is not a date",
        "have: [sqll]               | config.yaml:1:8: have[0]: unknown skill \"sqll\"",
        "have: [sql=0%]             | config.yaml:1:8: have[0]: \"sql=0%\"",
        "holidays: Atlantis         | config.yaml:1:11: holidays: ",
        "haev: sql                  | config.yaml:1:1: haev: is not a setting; did you mean \"have\"?",
        "hours                      | config.yaml:1:1: must be a mapping",
        "hours: {a: 1}              | config.yaml:1:8: hours: must be a value",
        "hours:                     | config.yaml:1:7: hours: is empty",
        "plan: ''                    | config.yaml:1:7: plan: is empty",
        "plan: [a.md, b.md]         | config.yaml:1:14: plan[1]: is a second value of plan",
        "'hours: 8\n hours: 9'      | config.yaml:",
        "start: [2027-01-04, 2027-01-05] | is a second value of start; keep one",
        "hours: &a 8                | anchors",
        "hours: [8, 9]              | config.yaml:1:12: hours[1]: \"9\" does not go with \"8\"",
        "have: [sql, docker, sql=5%] | config.yaml:1:21: have[2]: \"sql=5%\" does not go with \"sql\"",
      })
  void aWrongFileStopsACommandThatNeedsIt(String content, String complaint) throws IOException {
    write(content);
    String command = content.startsWith("plan") ? "today" : "roadmap " + MOVE;
    Run run = run(command).failsWith(ExitStatus.INVALID_DATA);
    assertThat(run.error()).contains(complaint);
  }

  @Test
  void aWrongFileStopsNothingElse() throws IOException {
    write("hours: many", "color: [pink]");
    String note = "transition: note: " + file + ":2:9: color[0]: there is no choice \"pink\"";
    for (String line : List.of("gap " + MOVE, "list", "--help", "gap --help", "validate")) {
      Run run = run(line);
      assertThat(run.status()).as(line).isEqualTo(ExitStatus.DONE);
      assertThat(run.error()).startsWith(note);
      assertThat(run.error().lines()).hasSize(1);
    }
    write("hours: [unclosed");
    for (String line : List.of("list", "--help", "--version", "show role mlops")) {
      assertThat(output(line)).isNotEmpty();
    }
    assertThat(output("roadmap --help")).contains("--hours");
  }

  @Test
  void hoursOfTheSameDaysAreWrongWhereverTheyAreSet() throws IOException {
    write("hours: [8, '4@2027-03-01..2027-03-20', '5@2027-03-20..2027-03-30']");
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.INVALID_DATA).error())
        .contains(":1:40: hours[2]: \"5@2027-03-20..2027-03-30\" does not go with \"4@2027-03-01");
    assertThat(run("config").output()).contains(":1:40:");
    variables.put("TRANSITION_HOURS", "8, 9");
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.USAGE).error())
        .contains("TRANSITION_HOURS: \"9\" does not go with \"8\" before it; keep one");
  }

  @Test
  void theNextCommandLeadsToTheSameFigures() throws IOException {
    write("hours: 8", "start: 2027-03-01");
    for (String line : List.of("roadmap", "plan", "path", "salary")) {
      assertThat(output(line + " " + MOVE + " --hours 10")).contains("--hours 10");
      assertThat(output(line + " " + MOVE)).contains("--hours 8").doesNotContain("--hours 10");
      assertThat(output(line + " " + MOVE + " --hours 10 --hours 6@2027-05-03..2027-05-09"))
          .contains("--hours 6@")
          .doesNotContain("--hours 10");
    }
    assertThat(output("gap " + MOVE)).contains("--start 2027-03-01");
    write("start: soon");
    assertThat(output("gap " + MOVE)).contains("--start 2026-11-23");
  }

  @Test
  void aFileThatCannotBeNamedStopsOnlyWhatNeedsIt() {
    // What a JVM makes of bytes that are no characters of the terminal's encoding.
    variables.put("HOME", "/home/\0");
    assertThat(output("list")).isNotEmpty();
    assertThat(output("roadmap " + MOVE)).isNotEmpty();
    variables.put("TRANSITION_CONFIG", "/home/\0");
    assertThat(output("list")).isNotEmpty();
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.IO).error())
        .contains("cannot be the name of a file; correct TRANSITION_CONFIG or unset it");
  }

  @Test
  void aPipeInPlaceOfTheFileIsNotWaitedFor() throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "no mkfifo");
    assertThat(output("list")).isNotEmpty();
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.IO).error()).contains("not a file");
  }

  @Test
  void thePlanThatIsSetIsMeantWhereNoneIsNamed() throws IOException {
    Path mine = folder.resolve("mine.md");
    output("plan " + MOVE + " --start 2026-11-23 --output " + mine);
    write("plan: ~/mine.md");
    assertThat(output("today")).contains("Backend Developer").endsWith("transition done 1.1\n");
    assertThat(output("config")).contains("~/mine.md");
    Path other = folder.resolve("other.md");
    Files.writeString(other, Files.readString(mine).replace("# Backend Developer", "# Another"));
    variables.put("TRANSITION_PLAN", other.toString());
    assertThat(output("today")).contains("Another");
    assertThat(output("today " + mine)).contains("Backend").endsWith("done " + mine + " 1.1\n");
  }

  @Test
  void aPlanThatIsSetAndNotThereNamesWhereItIsSet() throws IOException {
    write("plan: ~/gone.md");
    assertThat(run("today").failsWith(ExitStatus.IO).error())
        .contains("config.yaml:1:7: plan: there is no plan " + folder + "/gone.md");
    variables.put("TRANSITION_PLAN", folder.toString());
    assertThat(run("today").failsWith(ExitStatus.IO).error())
        .contains("TRANSITION_PLAN: ", "is a folder");
    assertThat(run("today ''").failsWith(ExitStatus.USAGE).error()).contains("empty");
  }

  @Test
  void aWrongVariableIsAWrongUsage() {
    variables.put("TRANSITION_HOURS", "many");
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.USAGE).error())
        .startsWith("transition: TRANSITION_HOURS: \"many\" is not a number of hours");
    assertThat(output("gap " + MOVE)).isNotEmpty();
    assertThat(output("roadmap " + MOVE + " --hours 8")).contains("8 h a week");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet", "# a: b\n\n  # c\n"})
  void aFileWithoutSettingsSetsNothing(String content) throws IOException {
    write(content);
    assertThat(output("roadmap " + MOVE)).isEqualTo(Run.outputOf(words("roadmap " + MOVE)));
  }

  @Test
  void anotherFileMayBeNamed() throws IOException {
    write("hours: 8");
    Path other = Files.writeString(folder.resolve("other.yaml"), "hours: 5\n");
    variables.put("TRANSITION_CONFIG", other.toString());
    assertThat(output("roadmap " + MOVE + " --summary")).contains("5 h a week");
    variables.put("TRANSITION_CONFIG", "/dev/null");
    assertThat(output("roadmap " + MOVE + " --summary")).contains("10 h a week");
    variables.put("TRANSITION_CONFIG", folder.resolve("none.yaml").toString());
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.IO).error())
        .contains("none.yaml", "TRANSITION_CONFIG");
    variables.put("TRANSITION_CONFIG", folder.toString());
    assertThat(run("roadmap " + MOVE).failsWith(ExitStatus.IO).error()).contains("cannot read");
  }

  @Test
  void theFolderOfTheFileFollowsTheXdgSpecification() throws IOException {
    Path xdg = Files.createDirectories(folder.resolve("xdg/transition"));
    Files.writeString(xdg.resolve("config.yaml"), "hours: 4\n");
    write("hours: 8");
    variables.put("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    assertThat(output("roadmap " + MOVE + " --summary")).contains("4 h a week");
    variables.put("XDG_CONFIG_HOME", "relative");
    assertThat(output("roadmap " + MOVE + " --summary")).contains("8 h a week");
    variables.remove("HOME");
    assertThat(output("roadmap " + MOVE + " --summary")).contains("10 h a week");
  }
}
