package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Packaged.Result;

/** What the launcher sees to before Java starts: encodings, streams, limits and the time zone. */
@DisabledOnOs(OS.WINDOWS)
class SurroundingsIT {

  private static final String PLAN = "plan --from backend --to mlops --start 2027-01-04";

  @TempDir Path folder;
  private Packaged program;

  @BeforeEach
  void inAFolderOfItsOwn() {
    program = new Packaged(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "xx_XX.UTF-8", "xx_XX", "xx_XX.ISO-8859-1"})
  @EnabledOnOs(OS.LINUX)
  void filesAndFoldersHaveTheirNamesInEveryLocale(String locale) throws IOException {
    Path home = Files.createDirectories(folder.resolve("Zoë"));
    Files.createDirectories(home.resolve(".config/transition"));
    Files.writeString(home.resolve(".config/transition/config.yaml"), "hours: 7\n");
    Files.createDirectory(folder.resolve("Pläne"));
    program.with("LC_ALL", locale).with("HOME", home.toString());
    program.shell("transition " + PLAN + " -o Pläne/plan.md").succeeds();
    assertThat(folder.resolve("Pläne/plan.md")).content().contains("hours: 7");
    Result today = program.shell("cd Pläne && transition today plan.md --on 2027-01-04");
    assertThat(today.succeeds()).contains("week 1 of");
    assertThat(today.output().contains("·")).isEqualTo(locale.contains("UTF-8"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theProgramMayBeBelowAnyFolder() throws IOException {
    Path home = Files.createDirectory(folder.resolve("prögram"));
    for (String part : List.of("lib", "bin")) {
      program
          .start(List.of("cp", "-R", Packaged.HOME.resolve(part).toString(), home.toString()))
          .succeeds();
    }
    Files.createSymbolicLink(folder.resolve("trä"), home.resolve("bin/transition"));
    program.with("LC_ALL", "C").with("TRANSITION_ARCHIVE", "off");
    assertThat(program.shell("./trä list roles --quiet").succeeds()).contains("mlops\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", "2>&-", "<&- 2>&-"})
  void streamsThatAreClosedAreEmpty(String closed) {
    assertThat(program.shell("transition list roles --quiet " + closed).succeeds())
        .contains("mlops\n");
    assertThat(program.shell("transition shell " + closed).succeeds()).isEmpty();
    Result wrong = program.shell("transition lisst " + closed);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.output()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {">&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"})
  void anAnswerWithoutOutputIsAnError(String closed) {
    Result lost = program.shell("transition list " + closed);
    assertThat(lost.status()).isEqualTo(5);
    if (!closed.contains("2>")) {
      assertThat(lost.failsWith(5).error()).contains("cannot write to standard output");
    }
    assertThat(program.shell("transition " + PLAN + " -o plan.md " + closed).succeeds()).isEmpty();
    assertThat(folder.resolve("plan.md")).content().startsWith("---\n");
  }

  @ParameterizedTest
  @CsvSource({
    "-v 1000000, ulimit -v 1000000",
    "-v 200000, ulimit -v 200000",
    "-d 60000, ulimit -d 60000",
    "-n 16, only 16 files can be open at once"
  })
  @EnabledOnOs(OS.LINUX)
  void limitsThatAreTooLowAreNamed(String limit, String named) throws IOException {
    String list = "ulimit " + limit + " && exec transition list";
    assertThat(program.shell(list).failsWith(5).error()).contains(named);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void limitsThatSufficeChangeNothing() {
    String list = "ulimit -n 64 && ulimit -d 8000000 && exec transition list roles --quiet";
    assertThat(program.shell(list).succeeds()).contains("mlops\n");
  }

  @Test
  void memoryThatDoesNotSufficeIsNoBug() {
    program.with("TRANSITION_JAVA_OPTS", "-Xmx3m");
    assertThat(program.shell("transition " + PLAN).failsWith(5).error()).contains("memory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&& mkdir ../gone"})
  @EnabledOnOs(OS.LINUX)
  void aFolderThatIsGoneIsSaid(String again) {
    Result result =
        program.shell("mkdir gone && cd gone && rmdir ../gone " + again + "; transition list");
    assertThat(result.output()).isEmpty();
    assertThat(result.error()) // the shell itself has something to say before
        .endsWith("transition: the current folder has been deleted; change to another one.\n")
        .doesNotContain("Error", "\tat ");
    assertThat(result.status()).isEqualTo(5);
  }

  @Test
  void theTimeZoneMayBeARule() {
    String sessions =
        "roadmap --from backend --to mlops --start 2027-06-07 --study 'mon 09:00-12:00'";
    program.with("TZ", "XXX-1YYY,M3.5.0,M10.5.0/3");
    assertThat(program.shell("transition " + sessions + " --format ics").succeeds())
        .contains("DTSTART:20270607T070000Z");
    program.with("TZ", "XXX-1YYY");
    assertThat(program.shell("transition " + sessions).failsWith(2).error())
        .contains("TZ is \"XXX-1YYY\"");
  }

  @Test
  void optionsInJavasOwnVariablesAreTakenInSilence() {
    program.with("JAVA_TOOL_OPTIONS", "-Dx=y").with("_JAVA_OPTIONS", "-Dstdout.encoding=US-ASCII");
    assertThat(program.with("JDK_JAVA_OPTIONS", "-Dz=1").run("gap", "--help").succeeds()).isASCII();
    assertThat(program.shell("transition gap --from backend --to mlops").succeeds()).isASCII();
  }

  @Test
  void aHomeThatIsNoAbsolutePathIsNone() throws IOException {
    program.with("HOME", "home").with("XDG_CACHE_HOME", "cache").with("XDG_CONFIG_HOME", "config");
    assertThat(program.shell("transition list roles --quiet").succeeds()).contains("mlops\n");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"C.UTF-8|-n.md", "C.UTF-8|my  plan's.md", "C.UTF-8|~", "C|Pläne $HOME.md"})
  void theCommandToRunNextWorksForEveryName(String locale, String name) {
    Installed.require("bash");
    program.with("LC_ALL", locale).shell("transition " + PLAN + " -o plan.md").succeeds();
    String line =
        "cp plan.md \"./$NAME\" && next=$(transition today -- \"$NAME\" | sed -n 's/^Next: //p')"
            + " && eval \"$next\" && grep -c '^- .x. ..1[.]1' \"./$NAME\"";
    assertThat(program.with("NAME", name).start(List.of("bash", "-c", line)).succeeds())
        .endsWith("\n1\n");
  }
}
