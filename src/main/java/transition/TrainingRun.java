package transition;

import java.util.List;
import java.util.Map;
import transition.error.ExitStatus;

/**
 * Runs what users run most, so that the JVM notes which classes that takes and puts them into an
 * archive. Nothing is written, and nobody's settings or packs are read.
 */
final class TrainingRun {

  private static final List<String> SMALL =
      List.of(
          "--version",
          "--help",
          "gap --help",
          "list",
          "candidates roles",
          "candidates skills",
          "gap --from backend --to mlops",
          "gap --from backend --to mlops --color always --have docker=50%",
          "gap --from mlops --to data-scientist");

  private static final List<String> ALL =
      List.of(
          "gap --from backend --to nowhere",
          "roadmap --from backend --to mlops --hours 12 --break 2027-02-01..2027-02-14",
          "salary --from backend --to mlops",
          "compare --from backend",
          "path --from backend --to mlops",
          "show role mlops",
          "today no-plan.md",
          "gap --from backend --to mlops --format json",
          "roadmap --from backend --to mlops --format json",
          "salary --from backend --to mlops --format json",
          "plan --from backend --to mlops",
          "plan --from backend --to mlops --format markdown");

  private TrainingRun() {}

  /**
   * Rehearses.
   *
   * @param args {@code small} for what is run over and over, or {@code all}; and a pack with a role
   *     {@code own}, since bundled data is no YAML any more, and so what reads it would be missed
   */
  public static void main(String[] args) {
    SMALL.forEach(line -> run(line.split(" ", -1)));
    run("gap", "--from", "backend", "--to", "own", "--data", args[1]);
    if (args[0].equals("all")) {
      ALL.forEach(line -> run(line.split(" ", -1)));
    }
  }

  private static void run(String... words) {
    if (Main.run(NullStreams.open(), Map.of(), words) == ExitStatus.BUG) {
      throw new IllegalStateException(String.join(" ", words));
    }
  }
}
