package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package has all of the program, works where it is unpacked, and leaves nothing. */
class DebianPackageIT {

  private static final String VERSION = version();
  private static final Path PACKAGE =
      Path.of("target/transition_" + VERSION + "_all.deb").toAbsolutePath();
  private static final Path LIBRARIES = Path.of("usr/share/transition/lib");

  @TempDir Path folder;

  private Packaged system;

  @BeforeEach
  void requireDpkg() {
    Installed.require("dpkg-deb");
    system = new Packaged(folder).with("TZ", "UTC").with("PATH", System.getenv("PATH"));
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = DebianPackageIT.class.getResourceAsStream("/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties.getProperty("version");
  }

  private Path unpacked() {
    Path tree = folder.resolve("tree");
    system.start(List.of("dpkg-deb", "-R", PACKAGE.toString(), tree.toString())).succeeds();
    return tree;
  }

  @Test
  void theFieldsSayWhatItIsAndThatItNeedsJava() {
    String fields = system.start(List.of("dpkg-deb", "-f", PACKAGE.toString())).succeeds();
    assertThat(fields)
        .contains("Package: transition\n")
        .contains("Version: " + VERSION + "\n")
        .contains("Architecture: all\n")
        .contains("Section: utils\n")
        .contains("Priority: optional\n")
        .containsPattern("Depends: default-jre-headless .* \\| java17-runtime-headless\n")
        .containsPattern("Maintainer: .+ <.+@.+>\n")
        .containsPattern("Installed-Size: [1-9][0-9]{3,}\n")
        .containsPattern("Description: [a-z].{20,60}\n");
  }

  @Test
  void theReadmeNamesThisPackage() throws IOException {
    assertThat(Path.of("README.md"))
        .content(StandardCharsets.UTF_8)
        .contains("apt install ./target/" + PACKAGE.getFileName() + "\n");
  }

  @Test
  void everyFileBelongsToRootAndHasItsModeAndTheBuildsDate() {
    Pattern line = Pattern.compile("(\\S+) (\\S+) +\\d+ (\\S+) \\S+ \\./(\\S+)( -> \\S+)?");
    List<MatchResult> entries =
        system
            .start(List.of("dpkg-deb", "-c", PACKAGE.toString()))
            .succeeds()
            .lines()
            .map(one -> line.matcher(one).results().findFirst().orElseThrow())
            .toList();
    assertThat(entries).hasSizeGreaterThan(40);
    for (MatchResult entry : entries) {
      assertThat(entry.group(2)).as(entry.group(4)).isEqualTo("root/root");
      assertThat(entry.group(3)).as(entry.group(4)).isEqualTo("2026-11-20");
      if (entry.group(5) == null) {
        assertThat(entry.group(1)).as(entry.group(4)).isEqualTo(mode(entry.group(4)));
      }
    }
    assertThat(entries)
        .filteredOn(entry -> entry.group(5) != null)
        .extracting(entry -> entry.group(4) + entry.group(5))
        .containsExactly("usr/bin/transition -> ../share/transition/bin/transition");
  }

  private static String mode(String path) {
    if (path.endsWith("/")) {
      return "drwxr-xr-x";
    }
    return path.endsWith("/bin/transition") ? "-rwxr-xr-x" : "-rw-r--r--";
  }

  @Test
  void itHasAllOfTheBuiltProgram() throws IOException {
    Path tree = unpacked();
    Path home = tree.resolve("usr/share");
    assertThat(files(tree)).noneMatch(file -> file.startsWith(LIBRARIES.resolve("classes")));
    List<Path> all = files(Packaged.HOME);
    all.removeIf(file -> file.startsWith("lib/classes"));
    for (Path built : all) {
      Path inside =
          switch (built.getName(0).toString()) {
            case "bin", "lib" -> home.resolve("transition").resolve(built);
            case "man" -> home.resolve(built + ".gz");
            case "completions" -> home.resolve(completion(built.getFileName().toString()));
            // The package has the license in its file about copyright.
            default -> null;
          };
      if (inside != null) {
        assertThat(content(inside))
            .as(built.toString())
            .isEqualTo(content(Packaged.HOME.resolve(built)));
      }
    }
    assertThat(
            new String(
                content(home.resolve("doc/transition/changelog.gz")), StandardCharsets.UTF_8))
        .startsWith("transition (" + VERSION + ") ");
  }

  private static String completion(String script) {
    return switch (script) {
      case "transition.bash" -> "bash-completion/completions/transition";
      case "_transition" -> "zsh/vendor-completions/_transition";
      case "transition.fish" -> "fish/vendor_completions.d/transition.fish";
      default -> throw new AssertionError("where would Debian have " + script + "?");
    };
  }

  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  @Test
  void theChecksumsAreRightAndThereIsOneForEachFile() throws IOException {
    Path tree = unpacked();
    system.shell("cd tree && md5sum --quiet --check DEBIAN/md5sums").succeeds();
    assertThat(Files.readAllLines(tree.resolve("DEBIAN/md5sums")))
        .extracting(line -> line.replaceFirst("^\\S+ +", ""))
        .containsExactlyInAnyOrderElementsOf(
            files(tree).stream()
                .filter(file -> !file.startsWith("DEBIAN"))
                .filter(file -> !Files.isSymbolicLink(tree.resolve(file)))
                .map(Path::toString)
                .toList());
  }

  @Test
  void theCopyrightOfEveryLibraryIsStated() throws IOException {
    Path tree = unpacked();
    List<PathMatcher> stated =
        Files.readAllLines(tree.resolve("usr/share/doc/transition/copyright")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith(LIBRARIES.toString()))
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    List<Path> libraries =
        files(tree).stream()
            .filter(file -> file.startsWith(LIBRARIES))
            .filter(file -> file.toString().endsWith(".jar"))
            .filter(file -> !file.endsWith("transition.jar"))
            .toList();
    assertThat(libraries)
        .isNotEmpty()
        .allMatch(library -> stated.stream().anyMatch(glob -> glob.matches(library)));
    assertThat(stated).allMatch(glob -> libraries.stream().anyMatch(glob::matches));
  }

  @Test
  void itRunsWhereItIsUnpacked() {
    unpacked();
    String[] arguments = {"gap", "--from", "backend", "--to", "mlops"};
    assertThat(system.shell("tree/usr/bin/transition " + String.join(" ", arguments)).succeeds())
        .isEqualTo(new Packaged(folder).run(arguments).succeeds());
  }

  @Test
  void theManualIsFoundThereWithoutAWarning() {
    Installed.require("man");
    unpacked();
    assertThat(system.shell("man --warnings -M tree/usr/share/man transition-gap").succeeds())
        .contains("transition gap --from ROLE --to ROLE");
  }

  @Test
  void dpkgInstallsItAndRemovesAllOfIt() throws IOException {
    assumeTrue(
        system.shell("id -u").succeeds().strip().equals("0"), "dpkg installs for root alone");
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
    Files.createDirectories(root.resolve("var/lib/dpkg/info"));
    Files.createFile(root.resolve("var/lib/dpkg/status"));
    // Nothing else is installed there, so neither is Java.
    String dpkg = "dpkg --root=root --log=dpkg.log --force-depends ";
    assertThat(system.shell(dpkg + "-i " + PACKAGE).status()).isZero();
    assertThat(system.shell(dpkg + "--verify transition").succeeds()).isEmpty();
    assertThat(system.shell("root/usr/bin/transition --version").succeeds())
        .isEqualTo("transition " + VERSION + "\n");
    assertThat(system.shell(dpkg + "--purge transition").status()).isZero();
    assertThat(files(root)).allMatch(file -> file.startsWith("var/lib/dpkg"));
    assertThat(root.resolve("usr")).doesNotExist();
  }

  /** All files and links below a folder, relative to it. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
