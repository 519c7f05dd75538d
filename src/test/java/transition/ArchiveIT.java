package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The AOT cache, or CDS archive, makes starts shorter and nothing else different: it is made when
 * it is missing, and whatever is wrong with it or its place, nobody notices.
 */
class ArchiveIT {

  private static final String GAP = "gap --from backend --to mlops";

  /** A program that is copied has no archive for its place, and so makes one for its user. */
  @TempDir Path folder;

  private Path copy;
  private Path cache;
  private Packaged system;

  @BeforeEach
  void copyTheProgram() throws IOException {
    // Where there is a blank in the path, older JVMs archive their own classes alone.
    copy = folder.resolve(Runtime.version().feature() < 25 ? "program" : "a program");
    cache = folder.resolve("a cache");
    copyTree(Packaged.HOME, copy);
    system = new Packaged(folder).with("XDG_CACHE_HOME", cache.toString());
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(path -> !path.startsWith(from.resolve("lib/classes"))).toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private Packaged.Result run(String line) {
    List<String> command = new ArrayList<>(List.of(copy.resolve("bin/transition").toString()));
    command.addAll(List.of(line.split(" ", -1)));
    return system.start(command);
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(path -> !Files.isDirectory(path)).sorted().toList();
    } catch (UncheckedIOException | IOException e) {
      return List.of(); // not there yet, or a file of the maker's has just gone
    }
  }

  /** The archive, as soon as it is there and nothing else is. */
  private Path archive() throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      List<Path> files = files();
      if (files.size() == 1 && !files.get(0).toString().endsWith(".lock")) {
        return files.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive, but " + files());
  }

  /** Whether the program's own classes come from an archive. */
  private boolean isShared(String line) throws IOException {
    Path log = folder.resolve("classes.log");
    system.with("TRANSITION_JAVA_OPTS", "-Xlog:class+load:file=" + log.getFileName());
    run(line);
    system.with("TRANSITION_JAVA_OPTS", "");
    return Files.readString(log).contains("transition.cli.Program source: shared objects file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--help",
        "help roadmap",
        "list",
        GAP,
        GAP + " --color always --have docker=50%",
        GAP + " --format json",
        GAP + " --form json",
        "gap --from backend --to nowhere",
        "gpa",
        "roadmap --from backend --to mlops --start 2027-01-04 --study mon-fri@19:00-21:00",
        "roadmap --from backend --to mlops --start 2027-01-04 --format csv",
        "salary --from data-scientist --to backend",
        "plan --from mlops --to backend --start 2027-01-04 --format html",
        "compare --from backend --start 2027-01-04",
        "show role mlops",
        "candidates skills",
        "today nowhere.md"
      })
  void outputIsTheSameWithAndWithoutIt(String line) {
    Packaged packaged = new Packaged(folder);
    String[] words = line.split(" ", -1);
    Packaged.Result with = packaged.run(words);
    assertThat(packaged.with("TRANSITION_ARCHIVE", "off").run(words)).isEqualTo(with);
    assertThat(with.output() + with.error()).isNotEmpty();
  }

  @Test
  void itIsMadeInTheBackgroundAndTakenFromThenOn() throws IOException, InterruptedException {
    // Where someone waited for the maker to close the pipe, no lock would be left to be found.
    String line = "'%s' %s | cat; find '%s' -name '*.lock'";
    String output =
        system.shell(line.formatted(copy.resolve("bin/transition"), GAP, cache)).succeeds();
    assertThat(output).endsWith(".small.lock\n");
    String first = output.substring(0, output.lastIndexOf('\n', output.length() - 2) + 1);
    assertThat(archive()).isNotEmptyFile();
    assertThat(isShared(GAP)).isTrue();
    assertThat(run(GAP).succeeds()).isEqualTo(first);
    assertThat(files()).hasSize(1);
  }

  @Test
  void largerRunsHaveOneOfTheirOwn() throws IOException, InterruptedException {
    fakeJava("exit 0");
    run("--version").succeeds();
    Path small = archive();
    Files.delete(small);
    run(GAP + " --format json").succeeds();
    Path all = archive();
    assertThat(small.toString()).endsWith(".small");
    assertThat(all.toString()).endsWith(".all");
    Files.createFile(small);
    run(GAP).succeeds();
    run("roadmap --from backend --to mlops").succeeds();
    assertThat(files()).containsExactly(all, small);
  }

  @Test
  void theBuildMakesBothBesideTheProgram() throws IOException {
    copy = Packaged.HOME;
    assertThat(isShared(GAP)).isTrue();
    assertThat(isShared("plan --from backend --to mlops")).isTrue();
    assertThat(files()).isEmpty();
  }

  @Test
  void whoWantsItBesideTheProgramGetsItAtOnce() throws IOException {
    fakeJava("exit 0");
    system.with("TRANSITION_ARCHIVE", "make");
    assertThat(run("--version").succeeds()).startsWith("transition ");
    system.with("TRANSITION_ARCHIVE", "");
    run("--version").succeeds();
    run("plan --help").succeeds();
    assertThat(files()).as("in the cache").isEmpty();
    try (Stream<Path> all = Files.walk(copy.resolve("lib/classes"))) {
      assertThat(all.filter(Files::isRegularFile))
          .hasSize(2)
          .allSatisfy(file -> assertThat(file).hasContent("jsa"));
    }
  }

  /**
   * Has a Java run the program that makes an archive of three letters, and does something before.
   */
  private void fakeJava(String before) throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Path home = folder.resolve("java");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.copy(real.resolve("release"), home.resolve("release"));
    Files.writeString(
        java,
        """
        #!/bin/sh
        case "$*" in
          *TrainingRun*) %s ;;
          *-Xshare:dump* | *AOTMode=create*)
            for option in "$@"; do
              case $option in
                -XX:SharedArchiveFile=* | -XX:AOTCache=*) printf jsa >"${option#*=}" ;;
              esac
            done
            exit ;;
        esac
        exec '%s' "$@"
        """
            .formatted(before, real.resolve("bin/java")));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    system.with("JAVA_HOME", home.toString());
  }

  @Test
  void manyAtOnceMakeOne() throws IOException, InterruptedException {
    Path makers = folder.resolve("makers");
    fakeJava("echo one >>'%s'; sleep 2; exit 0".formatted(makers));
    List<CompletableFuture<Packaged.Result>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> run("list roles")))
            .limit(6)
            .toList();
    String expected = runs.get(0).join().succeeds();
    assertThat(runs).allSatisfy(run -> assertThat(run.join().succeeds()).isEqualTo(expected));
    assertThat(archive()).hasContent("jsa");
    assertThat(makers).hasContent("one");
  }

  @Test
  void anotherBuildOfTheProgramHasAnother() throws IOException, InterruptedException {
    fakeJava("exit 0");
    run("--version").succeeds();
    Path old = archive();
    Files.writeString(copy.resolve("lib/build"), "another\n");
    run("--version").succeeds();
    while (Files.exists(old)) {
      Thread.sleep(20);
    }
    assertThat(archive()).isNotEqualTo(old).hasContent("jsa");
  }

  @Test
  void aProgramThatIsCopiedAnewHasAnother() throws IOException, InterruptedException {
    fakeJava("exit 0");
    run("--version").succeeds();
    Path archive = archive();
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(archive, before);
    run("--version").succeeds();
    while (Files.getLastModifiedTime(archive()).equals(before)) {
      Thread.sleep(20);
    }
    assertThat(files()).containsExactly(archive);
  }

  @Test
  void aLockThatAKilledMakerLeftHoldsNobodyUp() throws IOException, InterruptedException {
    fakeJava("exit 0");
    run("--version").succeeds();
    Path archive = archive();
    Files.delete(archive);
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = archive.resolveSibling(archive.getFileName() + ".lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(gone.pid())));
    run("--version").succeeds();
    assertThat(archive()).isEqualTo(archive).hasContent("jsa");
  }

  @Test
  void aJavaThatCannotMakeOneIsAskedOnce() throws IOException, InterruptedException {
    Path attempts = folder.resolve("attempts");
    fakeJava("echo again >>'%s'; echo no; exit 1".formatted(attempts));
    String expected = run("list roles").succeeds();
    assertThat(archive()).isEmptyFile();
    assertThat(run("list roles").succeeds()).isEqualTo(expected);
    assertThat(files()).containsExactly(archive());
    assertThat(attempts).hasContent("again");
  }

  @Test
  void oneThatIsOfNoUseIsIgnored() throws IOException, InterruptedException {
    String expected = run("list roles").succeeds();
    Path archive = archive();
    byte[] whole = Files.readAllBytes(archive);
    byte[] nothing = new byte[0];
    byte[] text = "no archive".getBytes(StandardCharsets.UTF_8);
    for (byte[] content : List.of(nothing, text, Arrays.copyOf(whole, whole.length / 2))) {
      Files.delete(archive);
      Files.write(archive, content);
      assertThat(run("list roles").succeeds()).isEqualTo(expected);
      assertThat(files()).containsExactly(archive);
    }
    Files.delete(archive);
    Files.write(archive, whole);
    Files.setLastModifiedTime(copy.resolve("lib/transition.jar"), FileTime.fromMillis(0));
    assertThat(run("list roles").succeeds()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null/cache", "relative", ""})
  void whereThereIsNoPlaceForOneNothingIsSaid(String place) {
    system.with("XDG_CACHE_HOME", place);
    assertThat(run("list roles").succeeds()).contains("backend");
    assertThat(folder.resolve("relative")).doesNotExist();
  }

  @Test
  void aBlankInThePathIsNoHarm() throws IOException, InterruptedException {
    fakeJava("exit 0");
    copy = folder.resolve("a program with blanks");
    copyTree(Packaged.HOME, copy);
    String expected = run("list roles").succeeds();
    archive();
    assertThat(run("list roles").succeeds()).isEqualTo(expected);
  }

  @Test
  void aLinkToTheFolderOfTheProgramLeadsToTheSame() throws IOException, InterruptedException {
    fakeJava("exit 0");
    run("--version").succeeds();
    Path archive = archive();
    Files.createSymbolicLink(folder.resolve("link"), copy.resolve("bin"));
    assertThat(system.shell("link/transition --version").succeeds()).startsWith("transition ");
    assertThat(system.shell("cd link && ../bin/transition --version").succeeds())
        .startsWith("transition ");
    assertThat(files()).containsExactly(archive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xshare:off", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:+UseParallelGC"})
  void optionsOfTheUsersThatContradictItWin(String option) {
    String[] line = {"list", "roles"};
    Packaged packaged = new Packaged(folder);
    String expected = packaged.run(line).succeeds();
    assertThat(packaged.with("TRANSITION_JAVA_OPTS", option).run(line).succeeds())
        .isEqualTo(expected);
    packaged.with("TRANSITION_JAVA_OPTS", "").with("JAVA_TOOL_OPTIONS", option);
    assertThat(packaged.run(line).output()).isEqualTo(expected);
  }

  @Test
  void aJavaThatIsKilledMeanwhileIsAskedAgain() throws IOException, InterruptedException {
    Path attempts = folder.resolve("attempts");
    fakeJava("echo again >>'%s'; kill -9 $$".formatted(attempts));
    for (int i = 1; i <= 2; i++) {
      run("--version").succeeds();
      while (!Files.exists(attempts) || Files.readAllLines(attempts).size() < i || isLocked()) {
        Thread.sleep(20);
      }
    }
    assertThat(files()).isEmpty();
  }

  private boolean isLocked() {
    return files().stream().anyMatch(file -> file.toString().endsWith(".lock"));
  }

  @Test
  void whoWantsItWhereItCannotBeIsToldSo() throws IOException {
    Files.writeString(copy.resolve("lib/classes"), "in the way");
    system.with("TRANSITION_ARCHIVE", "make");
    assertThat(run("--version").failsWith(5).error()).contains("cannot make an AOT cache");
  }

  @Test
  void whoWantsNoneGetsNone() throws IOException {
    system.with("TRANSITION_ARCHIVE", "off");
    run("--version").succeeds();
    assertThat(isShared("--version")).isFalse();
    assertThat(files()).isEmpty();
  }
}
