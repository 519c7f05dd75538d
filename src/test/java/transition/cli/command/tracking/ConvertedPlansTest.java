package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** Plans that pandoc and formatters have written anew say what they said before. */
class ConvertedPlansTest {

  private static final Path SAMPLES = Path.of("src/test/resources/transition/converted");
  private static final String ESCAPED = "pandoc-commonmark.md";
  private static final Set<String> OTHERS = Set.of("README.md", "original.md", ESCAPED);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  static List<Path> converted() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> !OTHERS.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("converted")
  void todayAndProgressReadEveryTask(Path sample) {
    for (String day : List.of("2026-09-07", "2026-10-15", "2027-03-01")) {
      for (String command : List.of("today", "progress")) {
        List<String> options = List.of("--on", day);
        assertThat(json(command, sample, options)).isEqualTo(json(command, original(), options));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("converted")
  void aTickIsAllThatChangesAndCanBeTakenAway(Path sample) throws IOException {
    Path plan = Files.copy(sample, folder.resolve("plan.md"));
    for (String number : List.of("F2", "1.2", "3.4", "5.4")) {
      run("done", plan, List.of(number, "--on", "2026-11-01"));
      String note = " (done 2026-11-01)";
      String ticked = Files.readString(plan);
      assertThat(ticked).contains(note);
      assertThat(ticked.replace(note, "")).hasSameSizeAs(Files.readString(sample));
      run("undo", plan, List.of(number));
      assertThat(plan).hasSameBinaryContentAs(sample);
    }
  }

  @ParameterizedTest
  @MethodSource("converted")
  void planningAnewMovesTheSameTasks(Path sample) throws IOException {
    List<String> options = List.of("--from", "2026-10-15", "--hours", "12");
    assertThat(json("replan", sample, options).get("moved"))
        .isEqualTo(json("replan", original(), options).get("moved"));
    Path plan = Files.copy(sample, folder.resolve("plan.md"));
    Path usual = Files.copy(original(), folder.resolve("usual.md"));
    for (Path file : List.of(plan, usual)) {
      run("replan", file, List.of("--from", "2026-10-15", "--hours", "12", "--write"));
    }
    List<String> day = List.of("--on", "2026-12-01");
    assertThat(json("today", plan, day)).isEqualTo(json("today", usual, day));
    assertThat(json("progress", plan, day)).isEqualTo(json("progress", usual, day));
  }

  @Test
  void boxesThatAToolHasEscapedAreNoEmptyPlan() {
    for (String command : List.of("today", "progress", "replan")) {
      Run.of(command, SAMPLES.resolve(ESCAPED).toString()).failsWith(ExitStatus.INVALID_DATA);
    }
  }

  private static Path original() {
    return SAMPLES.resolve("original.md");
  }

  private static Run run(String command, Path plan, List<String> options) {
    Run run =
        Run.of(
            Stream.concat(Stream.of(command, plan.toString()), options.stream())
                .toArray(String[]::new));
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    return run;
  }

  private static JsonNode json(String command, Path plan, List<String> options) {
    List<String> all = Stream.concat(options.stream(), Stream.of("--format", "json")).toList();
    try {
      JsonNode read = JSON.readTree(run(command, plan, all).output());
      // What the tools have made of the words is theirs, and so are tables in a form of their own.
      for (String words : List.of("text", "title")) {
        read.findParents(words).forEach(item -> ((ObjectNode) item).remove(words));
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
