package transition.cli.command.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.HostileText;
import transition.catalog.BundledPack;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What the scripts for completion ask the program for. */
class CandidatesCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;

  private Path pack(String name) throws IOException {
    Files.createDirectories(home.resolve(name).resolve("skills"));
    return Files.createDirectories(home.resolve(name).resolve("roles")).getParent();
  }

  private static void role(Path pack, String id, String yaml) throws IOException {
    Files.writeString(pack.resolve("roles").resolve(id + ".yaml"), yaml);
  }

  private List<String> roles(Path pack) {
    return Run.outputOf("candidates", "roles", "--data", pack.toString()).lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "roles, mlops, MLOps Engineer",
    "skills, sql, SQL",
    "skippable, sql, SQL",
    "transitions, backend-to-mlops, Backend Developer to MLOps Engineer"
  })
  void eachLineIsAnIdAndItsTitle(String listing, String id, String title) {
    List<String> ids = new BundledPack().list(listing.equals("skippable") ? "skills" : listing);

    assertThat(Run.outputOf("candidates", listing).lines())
        .contains(id + "\t" + title)
        .extracting(line -> line.split("\t", -1)[0])
        .containsAll(ids);
  }

  @Test
  void whatCanBeSkippedBeginsWithThePriorities() {
    assertThat(Run.outputOf("candidates", "skippable").lines())
        .startsWith(
            "critical\tall skills of this priority",
            "important\tall skills of this priority",
            "nice-to-have\tall skills of this priority");
  }

  @Test
  void theUsersPacksAddToThem() throws IOException {
    role(pack("transition/packs/own"), "at-home", "title: At home\n");
    role(pack("named"), "by-variable", "title: By the variable\n");
    Path given = pack("given");
    role(given, "by-option", "title: By the option\n");
    role(given, "mlops", "title: Our MLOps\n");
    Map<String, String> variables =
        Map.of(
            "XDG_DATA_HOME", home.toString(), "TRANSITION_DATA", home.resolve("named").toString());

    Run run =
        Run.in(Run.World.SCRIPT.with(variables), "candidates", "roles", "--data", given.toString());

    assertThat(run.output().lines())
        .contains(
            "at-home\tAt home",
            "backend\tBackend Developer",
            "by-option\tBy the option",
            "by-variable\tBy the variable",
            "mlops\tOur MLOps")
        .doesNotContain("mlops\tMLOps Engineer");
  }

  @Test
  void whatIsWrongWithAFileKeepsNothingFromBeingOffered() throws IOException {
    Path pack = pack("broken");
    role(pack, "no-such-key", "title: Still Known\nskils: [no-such-skill]\n");
    role(pack, "no-yaml", "title: 'never ends\n");
    role(pack, "no-title", "summary: x\n");
    role(pack, "empty", "");
    Files.createDirectory(pack.resolve("roles/folder.yaml"));
    Files.write(pack.resolve("roles/no-text.yaml"), new byte[] {(byte) 0xff});
    Files.createSymbolicLink(pack.resolve("roles/nowhere.yaml"), Path.of("none"));

    assertThat(roles(pack))
        .contains(
            "no-such-key\tStill Known",
            "no-yaml\t",
            "no-title\t",
            "empty\t",
            "folder\t",
            "no-text\t",
            "nowhere\t",
            "mlops\tMLOps Engineer");
  }

  @Test
  void aFileThatIsNamedLikeACommandIsNoId() throws IOException {
    Path pack = pack("hostile");
    for (String name : List.of("$(reboot)", "`reboot`", "a b", "a;b", "-a", "a\nb", "\u001b[31m")) {
      role(pack, name, "title: x\n");
    }
    assertThat(roles(pack)).isEqualTo(roles(pack("sound")));
  }

  @Test
  void anyTitleIsOneLineThatNoTerminalObeys() throws IOException {
    List<String> titles = HostileText.all().toList();
    Path pack = pack("hostile");
    for (int i = 0; i < titles.size(); i++) {
      role(pack, "role-" + i, "title: " + JSON.writeValueAsString(titles.get(i)) + "\n");
    }
    assertThat(roles(pack)).hasSize(titles.size() + roles(pack("sound")).size());
    assertThat(roles(pack))
        .allMatch(line -> line.matches("[a-z0-9-]+\t[^\\p{Cntrl}\\u2028-\\u202e\\u2066-\\u2069]*"));
  }

  @Test
  void withoutUnicodeTitlesAreAscii() throws IOException {
    Path pack = pack("french");
    role(pack, "dev", "title: D\u00e9veloppeur \u2013 c\u0153ur\n");

    Run run = Run.in(Run.World.SCRIPT.ascii(), "candidates", "roles", "--data", pack.toString());

    assertThat(run.output()).contains("dev\tDeveloppeur - c");
    assertThat(UTF_8.encode(run.output()).remaining()).isEqualTo(run.output().length());
  }

  @Test
  void aPackThatIsNotThereIsAnError() {
    String missing = home.resolve("missing").toString();

    assertThat(Run.of("candidates", "roles", "--data", missing).failsWith(ExitStatus.IO).error())
        .contains("there is no data folder");
  }

  @Test
  void theListingHasToBeNamed() {
    assertThat(Run.of("candidates").failsWith(ExitStatus.USAGE).error())
        .contains("transition candidates roles");
    assertThat(Run.of("candidates", "rolls").failsWith(ExitStatus.USAGE).error())
        .contains("did you mean \"roles\"?");
  }

  @Test
  void theCommandIsHidden() {
    assertThat(Run.outputOf("--help")).doesNotContain("candidates");
    assertThat(Run.outputOf("candidates", "--help"))
        .contains("roles, skills, transitions, skippable");
  }
}
