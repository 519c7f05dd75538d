package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** Packs of one's own beside the bundled one, wherever they come from. */
class OwnPackTest {

  private static final String PLATFORM =
      """
      title: Platform Engineer
      aliases: [platform]
      summary: Builds the platform that other teams deploy to.
      skills: [cloud-platforms, devops, docker-kubernetes, service-mesh]
      pay:
        - market: UK
          levels:
            mid: 60,000-80,000
      """;

  @TempDir Path home;
  private Path pack;

  @BeforeEach
  void writeARoleInTenLines() throws IOException {
    pack = home.resolve("acme");
    write(pack, "roles/platform-engineer", PLATFORM);
    write(pack, "skills/service-mesh", "title: Service mesh\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap", "roadmap", "plan"})
  void aRoleOfTenLinesIsAnswered(String command) {
    String output =
        Run.outputOf(command, "--from", "backend", "--to", "platform", "--data", pack.toString());
    assertThat(output)
        .contains("Backend Developer → Platform Engineer", "Docker and Kubernetes", "Service mesh")
        .containsPattern("4\\s+each,\\s+by\\s+assumption,\\s+for\\s+1\\s+skill");
  }

  @Test
  void aProfileWithoutSourcesIsNotSaidToBeMadeFromGuides() {
    assertThat(plain("gap", "--from", "backend", "--to", "platform"))
        .contains("The profile of Platform Engineer names no source.")
        .doesNotContain("which rest on");
    assertThat(plain("plan", "--from", "backend", "--to", "platform"))
        .contains("That of Platform Engineer names no source.")
        .doesNotContain("guide's headline");
  }

  @Test
  void nothingIsClaimedOfARoleWhoseSkillsNobodyKnows() throws IOException {
    write(pack, "roles/mystery", "title: Mystery\n");
    assertThat(plain("gap", "--from", "backend", "--to", "mystery"))
        .contains("The data lists no skills for Mystery")
        .doesNotContain("100%", "You bring", "You need nothing", "easy");
    assertThat(plain("plan", "--from", "backend", "--to", "mystery"))
        .doesNotContain("A normal day then");
    assertThat(plain("compare", "--from", "backend", "--to", "mystery"))
        .contains("The data lists no skills for Mystery.")
        .doesNotContain("0/0", "easy");
    assertThat(plain("next-skill", "--from", "backend", "--to", "mystery"))
        .contains("The data lists no skills for Mystery. No skill gets you to Mystery faster.")
        .doesNotContain("nothing to learn");
    assertThat(plain("path", "--from", "backend", "--to", "mystery"))
        .doesNotContain("Pay is a year's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gap --from backend --to platform",
        "roadmap --from backend --to platform --summary",
        "salary --from backend --to platform",
        "plan --from backend --to platform",
        "plan --from backend --to platform --format markdown",
        "compare --from backend",
        "path --from backend --to platform",
        "next-skill --from platform",
        "show role platform",
        "list roles"
      })
  void theNextCommandReadsTheSamePack(String line) {
    assertThat(plain(Run.words(line).toArray(String[]::new)).split("Next: ", -1)[1])
        .contains(" --data " + pack);
  }

  @Test
  void aNextCommandIsOneThatAShellUnderstands() throws IOException {
    Path odd = home.resolve("it's my pack");
    write(odd, "roles/tester", "title: Tester\n");
    assertThat(Run.outputOf("show", "role", "tester", "--data", odd.toString()))
        .endsWith(" --data '" + home + "/it'\\''s my pack'\n");
  }

  @Test
  void adviceThatNobodyGivesIsAbsentFromJson() {
    assertThat(plain("next-skill", "--from", "mlops", "--to", "platform", "--format", "json"))
        .contains("service-mesh")
        .doesNotContain("\"how\"");
  }

  @Test
  void payOverTimeSaysWhichFiguresItLacks() throws IOException {
    write(
        pack,
        "roles/principal",
        "title: Principal\npay:\n  - market: UK\n    levels:\n      senior: 90,000-120,000\n");
    assertThat(plain("salary", "--from", "backend", "--to", "principal"))
        .contains("it needs the overall or mid-level pay of both roles");
  }

  @Test
  void aRoleThatAsksForOneSkillIsCountedInTheSingular() throws IOException {
    write(pack, "roles/narrow", "title: Narrow\nskills: [python]\n");
    assertThat(plain("gap", "--from", "backend", "--to", "narrow"))
        .contains("You bring 1 of 1 skill");
  }

  @Test
  void aRoleNamesEachSkillOnce() throws IOException {
    write(pack, "roles/twice", "title: Twice\nskills: [python, sql, python]\n");
    Run run = Run.of("gap", "--from=backend", "--to=twice", "--data=" + pack);
    run.failsWith(ExitStatus.INVALID_DATA);
    assertThat(run.error()).contains("twice.yaml:2:23", "skills[2]", "names it twice; keep one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap --from backend --to mlops", "new role tester", "list"})
  void aPackWithAnEmptyNameIsRefused(String line) {
    List<String> args = new ArrayList<>(Run.words(line));
    args.addAll(List.of("--data", ""));
    Run run = Run.of(args.toArray(String[]::new));
    run.failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains("--data", "empty");
  }

  /** The output in one line, with our pack. */
  private String plain(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", pack.toString()));
    return Run.outputOf(all.toArray(String[]::new)).replaceAll("\\s+", " ");
  }

  @Test
  void theFiguresOfAPackWithoutSourcesSaySo() {
    assertThat(plain("salary", "--from", "backend", "--to", "platform"))
        .contains(
            "£60,000–80,000",
            "names no source",
            "the guide's range for Backend Developers",
            "The new role's pay is the pack's");
  }

  @Test
  void aRelatedSkillThatIsThereMakesAnEstimateShorter() throws IOException {
    String whole = gapOfMesh();
    write(
        pack,
        "skills/service-mesh",
        "title: Service mesh\nrelated:\n  - skill: devops\n    carries: 25%\nlearning:\n  weeks: 8\n");
    assertThat(whole).contains("\"weeks\":4").doesNotContain("\"carried\"");
    assertThat(gapOfMesh())
        .contains("\"weeks\":8", "\"studyHours\":60", "\"carried\":{\"from\":{\"id\":\"devops\"");
  }

  private String gapOfMesh() {
    String json =
        Run.outputOf("gap", "--from=backend", "--to=platform", "--format=json", "--data=" + pack)
            .replaceAll("\\s+", "");
    return json.substring(json.indexOf("\"service-mesh\""));
  }

  @Test
  void packsComeFromTheDataFolderTheVariableAndTheOptionAndTheLastCountsMost() throws IOException {
    Path installed = home.resolve("share/transition/packs/b");
    Path named = home.resolve("named");
    for (Path folder : List.of(installed.resolveSibling("a"), installed, named)) {
      write(
          folder, "roles/platform-engineer", PLATFORM.replace("Platform Engineer", title(folder)));
    }
    write(named, "skills/service-mesh", "title: Service mesh\n");
    Map<String, String> variables =
        Map.of(
            "XDG_DATA_HOME", home.resolve("share").toString(), "TRANSITION_DATA", named.toString());
    String show = show(variables, "--data", pack.toString());
    assertThat(show)
        .startsWith("Platform Engineer")
        .containsSubsequence(pack.toString(), "in place of", named.toString(), "b", "a");
    assertThat(show(variables)).startsWith("Title of named");
    assertThat(
            show(
                Map.of("XDG_DATA_HOME", home.resolve("share").toString()),
                "--data",
                pack.toString()))
        .startsWith("Platform Engineer");
  }

  @Test
  void theDataFolderIsInTheHomeIfNothingElseIsSaid() throws IOException {
    Path installed = home.resolve(".local/share/transition/packs/own");
    write(installed, "roles/platform-engineer", PLATFORM.replace(", service-mesh", ""));
    assertThat(show(Map.of("HOME", home.toString(), "XDG_DATA_HOME", "relative/ignored")))
        .startsWith("Platform Engineer");
  }

  @Test
  void aRoleWithoutSkillsComesLastWhereItsHoursWouldBeTheFewest() throws IOException {
    write(pack, "roles/riddle", "title: Riddle\n");
    String output =
        Run.outputOf(
            "compare", "--from=backend", "--to=riddle,mlops,ml-engineer", "--data=" + pack);
    assertThat(output).containsSubsequence("MLOps Engineer", "Machine Learning", "Riddle", "Hours");
  }

  @Test
  void aBundledRoleCanBeReplaced() throws IOException {
    write(pack, "roles/mlops", "title: Machine Operator\nskills: [devops]\n");
    assertThat(Run.outputOf("show", "role", "mlops", "--data", pack.toString()))
        .startsWith("Machine Operator")
        .containsPattern("in\\s+place\\s+of\\s+the\\s+one\\s+in\\s+the\\s+bundled\\s+pack");
    assertThat(Run.outputOf("show", "role", "mlops")).startsWith("MLOps Engineer");
  }

  @Test
  void aFolderThatTheVariableNamesAndThatIsNotThereIsAnError() {
    Run run =
        Run.in(
            Run.World.SCRIPT.with(Map.of("TRANSITION_DATA", home.resolve("gone").toString())),
            "list");
    assertThat(run.status()).isEqualTo(ExitStatus.IO);
    assertThat(run.error()).contains("gone", "TRANSITION_DATA");
  }

  @Test
  void aLinkOutOfThePackIsRefused() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.yaml"), PLATFORM);
    Files.createSymbolicLink(pack.resolve("roles/spy.yaml"), secret);
    Run run = Run.of("show", "role", "spy", "--data", pack.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.error()).contains("spy.yaml", "leads out of its pack");
  }

  private static String title(Path folder) {
    return "Title of " + folder.getFileName();
  }

  private static String show(Map<String, String> variables, String... more) {
    List<String> args = new ArrayList<>(List.of("show", "role", "platform-engineer"));
    args.addAll(Arrays.asList(more));
    Run run = Run.in(Run.World.SCRIPT.with(variables), args.toArray(String[]::new));
    assertThat(run.error()).isEmpty();
    return run.output();
  }

  private static void write(Path pack, String path, String yaml) throws IOException {
    Path file = pack.resolve(path + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }
}
