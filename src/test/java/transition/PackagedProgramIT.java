package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Packaged.Result;

/** The program as it is handed out, started by its launcher. */
@DisabledOnOs(OS.WINDOWS)
class PackagedProgramIT {

  private static final String GAP = "gap --from backend --to mlops";
  private static final String PLAN = "plan --from backend --to mlops";

  @TempDir Path folder;
  private Packaged program;

  @BeforeEach
  void inAFolderOfItsOwn() {
    program = new Packaged(folder);
  }

  @Test
  void gapPrintsTheGap() {
    assertThat(program.shell("transition " + GAP).succeeds())
        .startsWith("Backend Developer → MLOps Engineer")
        .contains("You bring", "You need", "Docker and Kubernetes", "Next: transition roadmap");
  }

  @Test
  void aPlanIsWrittenIntoTheFolderTheUserIsIn() throws IOException {
    assertThat(program.shell("transition " + PLAN + " --output plan.md").succeeds()).isEmpty();
    assertThat(folder.resolve("plan.md")).content().startsWith("---\n").contains("- [ ] **1.1**");
    assertOnly("plan.md");
  }

  @Test
  void aPlanIsAPageToo() throws IOException {
    assertThat(program.shell("transition " + PLAN + " -o plan.html").succeeds()).isEmpty();
    assertThat(folder.resolve("plan.html")).content().startsWith("<!doctype html>").contains("1.1");
    assertOnly("plan.html");
  }

  @Test
  void jsonIsNothingButJson() throws JsonProcessingException {
    String output = program.shell("transition " + PLAN + " --format json").succeeds();
    ObjectMapper strict =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    assertThat(strict.readTree(output).get("schema").asInt()).isEqualTo(1);
  }

  @Test
  void theJarAloneWorksToo() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path jar = Packaged.HOME.resolve("lib/transition.jar");
    assertThat(program.start(List.of(java, "-jar", jar.toString(), "list", "--quiet")).succeeds())
        .contains("mlops\n", "backend-to-mlops\n");
  }

  @Test
  void theProgramWorksThroughLinksAndFromAPathWithSpaces() throws IOException {
    Path home = Files.createDirectory(folder.resolve("a home $HOME 'x' *"));
    String lib = Packaged.HOME.resolve("lib").toString();
    program.start(List.of("cp", "-R", lib, home.resolve("lib").toString())).succeeds();
    Path bin = Files.createDirectory(home.resolve("bin"));
    Path copy = Files.copy(Packaged.LAUNCHER, bin.resolve("transition"));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path link = Files.createSymbolicLink(bin.resolve("-tr"), Path.of("transition"));
    Path far = Files.createSymbolicLink(folder.resolve("far link"), link);
    String version = program.run("--version").succeeds();
    for (Path start : List.of(copy, link, far)) {
      assertThat(program.start(List.of(start.toString(), "--version")).succeeds())
          .isEqualTo(version);
    }
    assertThat(program.shell("'./far link' --version").succeeds()).isEqualTo(version);
    assertThat(program.with("PATH", folder + ":/bin:/usr/bin").shell("'far link' -V").succeeds())
        .isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | gap --from backend --to mlop            | did you mean \"mlops\"",
        "2 | gap --form backend --to mlops           | \"--form\"",
        "2 | gap --from backend                      | --to",
        "2 | gap --from backend --to backend         | two different roles",
        "2 | gpa                                     | \"gap\"",
        "2 | " + PLAN + " --format pdf               | markdown",
        "2 | " + PLAN + " --start 2027-02-30         | 2027-02-30",
        "2 | " + PLAN + " --hours nan                | nan",
        "2 | " + PLAN + " --break 2027-02-02..2027-02-01 | before it begins",
        "3 | salary --from ml-engineer --to mlops    | 55,000-85,000",
        "3 | salary --from backend --to mlops --market UK | UK",
        "5 | " + PLAN + " -o missing/plan.md         | missing",
        "5 | list --data missing                     | missing"
      })
  void badInputEndsWithItsStatusAndOneLine(int status, String args, String named)
      throws IOException {
    assertThat(program.shell("transition " + args).failsWith(status).error()).contains(named);
    assertOnly();
  }

  @Test
  void aBrokenPackEndsWithFileLineAndColumn() throws IOException {
    Path pack = folder.resolve("pack");
    try (var files = Files.walk(Path.of("data"))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(Path.of("data").relativize(file).toString()));
      }
    }
    Path role = pack.resolve("roles/backend.yaml");
    Files.writeString(role, Files.readString(role) + "salary: high\n");
    long line = Files.readAllLines(role).size();
    for (String command : List.of("list", GAP)) {
      assertThat(program.shell("transition " + command + " --data pack").failsWith(4).error())
          .contains("pack/roles/backend.yaml:" + line + ":1: salary: is not a key");
    }
  }

  @Test
  void aFileThatExistsStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("plan.md"), "mine");
    program.shell("transition " + PLAN + " -o plan.md").failsWith(5);
    assertThat(folder.resolve("plan.md")).hasContent("mine");
    assertOnly("plan.md");
  }

  @Test
  void aFullDiskIsReported() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    program.shell("transition " + GAP + " > /dev/full").failsWith(5);
    program.shell("transition --help > /dev/full").failsWith(5);
    program.shell("transition " + PLAN + " --format md -o /dev/full").failsWith(5);
  }

  @Test
  void aClosedPipeIsQuiet() {
    assertThat(program.shell("transition " + PLAN + " | head -1").succeeds())
        .startsWith("Backend Developer → MLOps Engineer")
        .containsOnlyOnce("\n");
    // Nobody reads any more when the program writes, so that it sees the pipe closed for certain.
    Result closed = program.shell("{ transition " + PLAN + "; echo $? >status; } | :; cat status");
    assertThat(closed.succeeds()).isIn("0\n", "141\n");
  }

  @Test
  void standardOutputThatIsClosedIsNoBug() {
    Result closed = program.shell("transition " + GAP + " >&-");
    assertThat(closed.output()).isEmpty();
    assertThat(closed.status()).isNotEqualTo(1);
    assertThat(closed.error()).doesNotContain("bug", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void withoutUnicodeTheTextIsLegibleAscii(String locale) {
    program.with("LC_ALL", locale);
    for (String command :
        List.of(
            GAP, "salary --from ml-engineer --to backend", "roadmap --from backend --to mlops")) {
      assertThat(program.shell("transition " + command).succeeds())
          .isASCII()
          .contains("->", "Next: ")
          .doesNotContainPattern("(?<!\\w)\\?|\\?\\w");
    }
    assertThat(program.shell("transition gap --from bäckend --to mlops").failsWith(2).error())
        .isASCII();
  }

  @Test
  void theOptionsOfTheUserReachTheJavaMachine() {
    program.with("TRANSITION_JAVA_OPTS", "-Dstdout.encoding=US-ASCII -Xmx64m");
    assertThat(program.shell("transition " + GAP).succeeds()).isASCII();
  }

  @Test
  void javaThatIsMissingIsSaidClearly() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Packaged without = new Packaged(folder).with("JAVA_HOME", "").with("PATH", empty.toString());
    assertThat(without.run("list").failsWith(5).error())
        .contains("Java is not installed", "Java 17", "JAVA_HOME");
    Packaged wrong = new Packaged(folder).with("JAVA_HOME", empty.toString());
    assertThat(wrong.run("list").failsWith(5).error()).contains("JAVA_HOME is " + empty);
  }

  @ParameterizedTest
  @CsvSource({"11.0.25, 11", "1.8.0_432, 8", "16, 16"})
  void javaThatIsTooOldIsSaidClearly(String version, String major) throws IOException {
    Path home = jdk("JAVA_VERSION=\"" + version + "\"");
    String byHome =
        new Packaged(folder).with("JAVA_HOME", home.toString()).run("list").failsWith(5).error();
    assertThat(byHome).contains("Java 17 or newer is needed").contains("is Java " + major);
    Packaged onPath =
        new Packaged(folder).with("JAVA_HOME", "").with("PATH", home + "/bin:/usr/bin:/bin");
    assertThat(onPath.run("list").failsWith(5).error()).contains("is Java " + major);
  }

  @Test
  void aNewerJavaIsTaken() throws IOException {
    Path home = jdk("JAVA_VERSION=\"99-ea\"");
    assertThat(new Packaged(folder).with("JAVA_HOME", home.toString()).run("list").succeeds())
        .isEqualTo("started\n");
  }

  @Test
  void aPartOfTheProgramThatIsMissingIsNamed() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path copy = Files.copy(Packaged.LAUNCHER, bin.resolve("transition"));
    assertThat(program.start(List.of("/bin/sh", copy.toString(), "list")).failsWith(5).error())
        .contains("transition.jar is missing");
  }

  /** A Java that starts nothing. */
  private Path jdk(String release) throws IOException {
    Path home = folder.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\n" + release + "\n");
    return home;
  }

  private void assertOnly(String... names) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}
