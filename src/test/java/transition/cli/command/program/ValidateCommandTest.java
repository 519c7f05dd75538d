package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;
import transition.packs.PackSources;

/** Packs are checked and stay as they are; what is wrong is the answer and not an error. */
class ValidateCommandTest {

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void makeAPackWithTwoMistakes() throws IOException {
    pack = folder.resolve("pack");
    Files.createDirectories(pack.resolve("roles"));
    Files.writeString(
        pack.resolve("roles/tester.yaml"), "title: Tester\naliases: [QA]\nskills: [sqll]\n");
    Files.writeString(pack.resolve("roles/good.yaml"), "title: Good\n");
  }

  @Test
  void withoutAnArgumentTheBundledPackIsChecked() {
    assertThat(Run.outputOf("validate"))
        .contains("the bundled pack")
        .containsPattern("No problems in \\d\\d files\\.\n$");
  }

  @Test
  void withoutAnArgumentTheUsersOwnPacksAreChecked() {
    Run run =
        Run.in(Run.World.SCRIPT.with(Map.of(PackSources.VARIABLE, pack.toString())), "validate");
    assertThat(run.output()).doesNotContain("bundled").endsWith("files checked.\n");
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
  }

  @Test
  void aProblemWithAWholeFileHasNoPathInJson() throws IOException {
    Files.writeString(pack.resolve("roles/tester.yaml"), "");
    Run run = Run.of("validate", pack.toString(), "--format", "json");
    assertThat(run.output()).contains("the file is empty").doesNotContain("\"path\"");
  }

  @Test
  void aFolderInsideAPackIsNoPackAndSaysWhichIs() {
    Run run = Run.of("validate", pack.resolve("roles").toString());
    run.failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains("name the whole pack, " + pack);
    Run nameless = Run.of("validate", "");
    nameless.failsWith(ExitStatus.USAGE);
    assertThat(nameless.error()).contains("empty");
  }

  @Test
  void problemsStandBelowTheirPlacesAndNothingIsOnStandardError() {
    Run run = Run.of("validate", pack.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.error()).isEmpty();
    Path file = pack.resolve("roles/tester.yaml");
    assertThat(run.output().lines())
        .containsSubsequence(
            file + ":2:11  aliases[0]",
            file + ":3:10  skills[0]",
            "  Is \"sqll\", but there is no such skill; did you mean \"sql\"?",
            "  2 problems in 1 file; 2 files checked.");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void everyLineFitsTheWidth(int columns) {
    Run.World world = Run.World.SCRIPT.with(Map.of("COLUMNS", String.valueOf(columns)));
    assertThat(Run.in(world, "validate", pack.toString()).output().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
  }

  @Test
  void jsonHasEveryPartOfAProblem() throws IOException {
    Run run = Run.of("validate", pack.toString(), "--format", "json");
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    JsonNode answer = JsonMapper.builder().build().readTree(run.output());
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("schema", "packs", "files", "problems", "moreProblems");
    assertThat(answer.get("packs").get(0).asText()).isEqualTo(pack.toString());
    assertThat(answer.get("files").asInt()).isEqualTo(2);
    JsonNode problem = answer.get("problems").get(1);
    assertThat(problem.fieldNames())
        .toIterable()
        .containsExactly("file", "line", "column", "path", "problem", "remedy");
    assertThat(problem.get("file").asText())
        .isEqualTo(pack.resolve("roles/tester.yaml").toString());
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("column").asInt()).isEqualTo(10);
    assertThat(problem.get("path").asText()).isEqualTo("skills[0]");
    assertThat(problem.get("problem").asText())
        .isEqualTo("is \"sqll\", but there is no such skill");
    assertThat(problem.get("remedy").asText()).isEqualTo("did you mean \"sql\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.md", "report.html", "report.txt", "report.json"})
  void aReportIsWrittenWholeAlthoughTheStatusIsNotZero(String name) {
    Path report = folder.resolve(name);
    Run run = Run.of("validate", pack.toString(), "--output", report.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.output()).isEmpty();
    assertThat(report).content().contains("tester.yaml", "sqll", "no such skill");
  }

  @Test
  void aFileAloneIsCheckedWithoutTheOthers() throws IOException {
    Files.writeString(pack.resolve("roles/other.yaml"), "titel: Other\n");
    Run run = Run.of("validate", pack.resolve("roles/other.yaml").toString());
    assertThat(run.output()).doesNotContain("tester.yaml").contains("1 problem in 1 file; 1 file");
    assertThat(Run.outputOf("validate", pack.resolve("roles/good.yaml").toString()))
        .contains("No problems in 1 file.");
  }

  @Test
  void severalPathsAreCheckedTogether() {
    Run run = Run.of("validate", pack.toString(), "data", "--format", "json");
    assertThat(run.output()).contains(pack.toString(), "\"data\"");
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
  }

  @Test
  void whatIsNamedTwiceIsReportedOnce() {
    assertThat(Run.of("validate", pack.toString(), pack.toString()).output())
        .contains("2 problems in 1 file; 2 files checked.");
    String file = pack.resolve("roles/tester.yaml").toString();
    assertThat(Run.of("validate", pack.toString(), file).output()).contains("2 problems in 1 file");
  }

  @Test
  void aPackMayReferToThoseOfTheOption() throws IOException {
    Path more = folder.resolve("more");
    Files.createDirectories(more.resolve("skills"));
    Files.writeString(more.resolve("skills/sqll.yaml"), "title: Sqll\n");
    assertThat(Run.of("validate", pack.toString(), "--data", more.toString()).output())
        .contains("1 problem in 1 file");
  }

  @Test
  void aPathThatDoesNotExistIsNamed() {
    String missing = folder.resolve("nowhere").toString();
    assertThat(Run.of("validate", missing).failsWith(ExitStatus.IO).error()).contains(missing);
  }

  @Test
  void aFileInNoFolderOfAPackIsRefusedWithTheNamesOfThose() {
    assertThat(Run.of("validate", "pom.xml").failsWith(ExitStatus.USAGE).error())
        .contains("pom.xml", "roles, skills, sources, transitions, playbooks, interviews");
  }

  @Test
  void aFileWithTheWrongEndingIsReported() throws IOException {
    Path file = Files.writeString(pack.resolve("roles/sre.yml"), "title: SRE\n");
    assertThat(Run.of("validate", file.toString()).output())
        .contains("sre.yml:1:1", "Is not read; end its name with .yaml");
  }

  @Test
  void namesWithEscapeCodesDoNothingToATerminal() throws IOException {
    Files.writeString(pack.resolve("roles/a\u001b[31m\nb.yaml"), "title: X\n");
    for (String format : List.of("text", "markdown", "html", "json")) {
      Run run = Run.of("validate", pack.toString(), "--format", format);
      assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
      assertThat(run.output().chars().filter(c -> c != '\n' && Character.isISOControl(c)))
          .isEmpty();
    }
  }
}
