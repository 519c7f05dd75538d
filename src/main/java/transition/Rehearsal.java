package transition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import transition.cli.ExitStatus;
import transition.cli.Program;

/**
 * Runs what users run most, so that the JVM notes which classes that takes and puts them into an
 * archive. Nothing is left behind, and nobody's settings or packs are read.
 */
final class Rehearsal {

  private static final List<String> TEXT =
      List.of(
          "--version",
          "--help",
          "gap --help",
          "candidates roles",
          "candidates skills",
          "list",
          "gap --from backend --to mlops",
          "gap --from backend --to mlops --color always --have docker=50%",
          "gap --from mlops --to data-scientist",
          "gap --from backend --to nowhere",
          "roadmap --from backend --to mlops --hours 12 --break 2027-02-01..2027-02-14",
          "salary --from backend --to mlops",
          "compare --from backend",
          "today no-plan.md");

  private static final List<String> ALL =
      List.of(
          "gap --from backend --to mlops --format json",
          "roadmap --from backend --to mlops --format json",
          "salary --from backend --to mlops --format json",
          "plan --from backend --to mlops",
          "plan --from backend --to mlops --format markdown");

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args {@code text} for what shows text, {@code all} for other formats, too
   */
  public static void main(String[] args) throws IOException {
    TEXT.forEach(line -> run(line.split(" ", -1)));
    runWithOwnRole();
    if (args[0].equals("all")) {
      ALL.forEach(line -> run(line.split(" ", -1)));
    }
  }

  /** Bundled data is no YAML any more, so what reads it would not be noted. */
  private static void runWithOwnRole() throws IOException {
    Path pack = Files.createTempDirectory("transition-rehearsal");
    Path roles = Files.createDirectory(pack.resolve("roles"));
    Path role = Files.writeString(roles.resolve("own.yaml"), "title: Own\nskills:\n  - python\n");
    try {
      run("gap", "--from", "backend", "--to", "own", "--data", pack.toString());
    } finally {
      Files.delete(role);
      Files.delete(roles);
      Files.delete(pack);
    }
  }

  private static void run(String... words) {
    if (new Program(Offstage.environment()).run(words) == ExitStatus.BUG) {
      throw new IllegalStateException(String.join(" ", words));
    }
  }
}
