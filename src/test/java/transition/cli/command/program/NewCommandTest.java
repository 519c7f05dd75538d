package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** Files to begin with: where they go, that they work, and that nothing is ever replaced. */
class NewCommandTest {

  @TempDir Path temporary;
  private Path pack;

  @BeforeEach
  void nameThePack() {
    pack = temporary.resolve("pack");
  }

  @Test
  void aNewRoleWorksAsWritten() {
    assertThat(add("role", "platform-engineer"))
        .isEqualTo(
            "Wrote %1$s/roles/platform-engineer.yaml. Edit it, then run: transition validate"
                    .formatted(pack)
                + " %1$s/roles/platform-engineer.yaml && transition gap --from backend --to platform-engineer --data %1$s\n"
                    .formatted(pack));
    assertThat(answer("list", "roles")).contains("Platform Engineer");
    assertAnswersOn("platform-engineer");
  }

  @Test
  void aNewTransitionWorksAsWritten() throws IOException {
    add("role", "platform-engineer");
    assertThat(add("transition", "backend-to-platform-engineer"))
        .contains("gap --from backend --to platform-engineer --data " + pack);
    assertAnswersOn("platform-engineer");
    assertThat(answer("list", "transitions")).contains("platform-engineer");
    assertThat(pack.resolve("sources/own-notes.yaml"))
        .content()
        .contains("title: \"Own notes\"", "kind: \"own notes\"", "retrieved: 2026-11-20");
  }

  @Test
  void aTransitionBetweenAnyTwoBundledRolesWorksAsWritten() {
    List<String> roles =
        List.of("backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops");
    for (String from : roles) {
      for (String to : roles) {
        if (!from.equals(to)) {
          add("transition", from + "-to-" + to);
          assertThat(answer("gap", "--from", from, "--to", to)).contains("TODO");
          assertThat(answer("roadmap", "--from", from, "--to", to)).contains("TODO");
        }
      }
    }
  }

  @Test
  void aTransitionIsMadeFromBothProfiles() throws IOException {
    add("transition", "feature-engineer-to-mlops");
    assertThat(pack.resolve("transitions/feature-engineer-to-mlops.yaml"))
        .content()
        .contains("source: own-notes", "market: US", "  - skill: docker-kubernetes\n    weeks: 4\n")
        .containsSubsequence("transferable:", "skill: python\n", "missing:", "teaches:");
  }

  @Test
  void aTransitionNamesASourceThatThePackHas() throws IOException {
    add("source", "a-survey");
    add("transition", "backend-to-mlops");
    assertThat(pack.resolve("transitions/backend-to-mlops.yaml"))
        .content()
        .contains("source: a-survey");
    assertThat(pack.resolve("sources/own-notes.yaml")).doesNotExist();
    assertThat(answer("gap", "--from", "backend", "--to", "mlops", "--format", "json"))
        .contains("a-survey");
  }

  @Test
  void rolesOfATransitionMayBeNamedByAliases() {
    add("transition", "backend-engineer-to-ml-ops");
    assertThat(pack.resolve("transitions/backend-to-mlops.yaml")).exists();
  }

  @Test
  void rolesWithToInTheirNamesAreToldApart() {
    add("role", "go-to-person");
    add("transition", "go-to-person-to-mlops");
    add("transition", "backend-to-go-to-person");
    assertThat(answer("list", "transitions")).contains("go-to-person");
  }

  @Test
  void newSkillsAndSourcesLoad() throws IOException {
    add("skill", "terraform");
    add("source", "a-survey");
    add("role", "platform-engineer");
    Path role = pack.resolve("roles/platform-engineer.yaml");
    String edited =
        Files.readString(role)
            .replace("- python\n", "- terraform\n")
            .replace("#sources: [own-notes]", "sources: [a-survey]");
    Files.writeString(role, edited);
    assertThat(answer("gap", "--from", "backend", "--to", "platform-engineer"))
        .contains("Terraform");
  }

  @Test
  void theSchemasComeWithTheFileAndStayAsTheyAre() throws IOException {
    add("skill", "terraform");
    try (var bundled = Files.list(Path.of("data/schema"))) {
      for (Path schema : bundled.toList()) {
        assertThat(pack.resolve("schema").resolve(schema.getFileName().toString()))
            .hasSameTextualContentAs(schema);
      }
    }
    Path own = Files.writeString(pack.resolve("schema/role.schema.json"), "{}");
    add("role", "platform-engineer");
    assertThat(own).hasContent("{}");
  }

  @ParameterizedTest
  @CsvSource({
    "role, platform-engineer, roles/platform-engineer.yaml",
    "transition, backend-to-mlops, transitions/backend-to-mlops.yaml",
    "skill, terraform, skills/terraform.yaml",
    "source, a-survey, sources/a-survey.yaml"
  })
  void aFileThatExistsStaysAsItIs(String kind, String id, String path) throws IOException {
    Path file = pack.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "mine");
    assertThat(run(kind, id).failsWith(ExitStatus.IO).error())
        .contains(file.toString(), "exists already");
    assertThat(file).hasContent("mine");
    assertThat(pack.resolve("schema")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role Platform | is not an id",
        "role ../mlops | is not an id",
        "skill a_b | is not an id",
        "role null | is not an id",
        "source a--b | is not an id",
        "role backend-engineer | is taken by backend",
        "skill keras | is taken by deep-learning",
        "transition backend | named after two roles",
        "transition backend-to-mlop | did you mean \"mlops\"?",
        "transition bakcend-to-mlops | did you mean \"backend\"?",
        "transition backend-to-backend | name two different ones",
        "rle platform | did you mean \"role\"?",
        "role | name a kind and an id"
      })
  void whatCannotBeIsAUsageErrorAndLeavesNoTrace(String words, String named) {
    String[] args = (words + " --data " + pack).split(" ", -1);
    assertThat(run(Run.World.SCRIPT, args).failsWith(ExitStatus.USAGE).error()).contains(named);
    assertThat(pack).doesNotExist();
  }

  @Test
  void thePackIsTheLastOneOfTheOption() {
    Path first = existing("first");
    run(Run.World.SCRIPT, "role", "x", "--data", first.toString(), "--data", pack.toString());
    assertThat(pack.resolve("roles/x.yaml")).exists();
    assertThat(first).isEmptyDirectory();
  }

  @Test
  void theCommandsToRunFindWhatIsInTheOtherPacks() {
    Path first = existing("first");
    run(Run.World.SCRIPT, "role", "x", "--data", first.toString());
    String output =
        run(
                Run.World.SCRIPT,
                "transition",
                "backend-to-x",
                "--data",
                first.toString(),
                "--data",
                pack.toString())
            .output();
    String commands = output.substring(output.indexOf("run: ") + "run: ".length()).strip();
    for (String command : commands.split(" && ", -1)) {
      String[] words = command.substring("transition ".length()).split(" ", -1);
      assertThat(Run.outputOf(words)).isNotEmpty();
    }
  }

  @Test
  void orTheFirstOneOfTheVariable() {
    Path second = existing("second");
    String both = pack + File.pathSeparator + second;
    run(Run.World.SCRIPT.with(Map.of("TRANSITION_DATA", both)), "role", "x");
    assertThat(pack.resolve("roles/x.yaml")).exists();
    assertThat(second).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_DATA_HOME", "HOME"})
  void orOneInTheUsersDataFolderWhichIsFoundAgain(String variable) {
    Run.World world = Run.World.SCRIPT.with(Map.of(variable, temporary.toString()));
    Path data = temporary.resolve(variable.equals("HOME") ? ".local/share" : "");
    assertThat(run(world, "role", "x").output()).doesNotContain("--data");
    assertThat(data.resolve("transition/packs/own/roles/x.yaml")).exists();
    assertThat(Run.in(world, "gap", "--from", "backend", "--to", "x").status())
        .isEqualTo(ExitStatus.DONE);
  }

  @Test
  void withoutAHomeThePackMustBeNamed() {
    assertThat(run(Run.World.SCRIPT, "role", "x").failsWith(ExitStatus.USAGE).error())
        .contains("--data");
  }

  @Test
  void aFileIsNoPack() throws IOException {
    Files.writeString(pack, "mine");
    run("role", "x").failsWith(ExitStatus.IO);
    assertThat(pack).hasContent("mine");
  }

  @Test
  void aFileWhereAFolderOfThePackShouldBeIsNamed() throws IOException {
    Files.createDirectory(pack);
    Path file = Files.writeString(pack.resolve("roles"), "mine");
    assertThat(run("role", "x").failsWith(ExitStatus.IO).error()).contains(file.toString());
  }

  @Test
  void aFolderWithBlanksInItsNameIsQuoted() {
    pack = temporary.resolve("my pack");
    assertThat(add("role", "x")).contains("validate '" + pack + "/roles/x.yaml' &&");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "2048", "y"})
  void anIdThatMeansSomethingInYamlIsAnIdLikeAnyOther(String id) {
    add("role", id);
    add("transition", "backend-to-" + id);
    assertAnswersOn(id);
  }

  private void assertAnswersOn(String role) {
    assertThat(answer("gap", "--from", "backend", "--to", role)).isNotEmpty();
    assertThat(answer("roadmap", "--from", "backend", "--to", role)).isNotEmpty();
    assertThat(answer("plan", "--from", "backend", "--to", role)).isNotEmpty();
    assertThat(answer("gap", "--from", role, "--to", "mlops")).isNotEmpty();
    Run.of("salary", "--from", "backend", "--to", role, "--data", pack.toString())
        .failsWith(ExitStatus.NO_ANSWER);
  }

  private Path existing(String name) {
    try {
      return Files.createDirectory(temporary.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String add(String kind, String id) {
    Run run = run(kind, id);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output();
  }

  private Run run(String kind, String id) {
    return run(Run.World.SCRIPT, kind, id, "--data", pack.toString());
  }

  private static Run run(Run.World world, String... words) {
    return Run.in(world, joined(new String[] {"new"}, words));
  }

  private String answer(String... words) {
    return Run.outputOf(joined(words, "--data", pack.toString()));
  }

  private static String[] joined(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
