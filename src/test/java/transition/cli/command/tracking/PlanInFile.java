package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.cli.Run.World.SCRIPT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import transition.cli.Run;
import transition.error.ExitStatus;

/** A plan in a file, as editors and people change it and commands read it, on 2026-09-10. */
record PlanInFile(Path path) {

  private static final String MADE =
      Run.outputOf(
          "plan", "--from", "backend", "--to", "mlops", "--start", "2026-09-07", "--format", "md");

  /** A plan of 21 weeks of 10 h from 2026-09-07 on, as the program writes it. */
  static PlanInFile in(Path folder) throws IOException {
    return new PlanInFile(Files.writeString(folder.resolve("plan.md"), MADE));
  }

  String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return text().lines().toList();
  }

  /** The first line with a text. */
  String line(String part) {
    return text().lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  /** Returns the number of the line with a part. */
  int lineNumber(String part) {
    return text().lines().toList().indexOf(line(part)) + 1;
  }

  PlanInFile edit(UnaryOperator<String> edit) throws IOException {
    String before = text();
    String after = edit.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
    return this;
  }

  PlanInFile replace(String before, String after) throws IOException {
    return edit(text -> text.replace(before, after));
  }

  Run run(String line) {
    List<String> words = new ArrayList<>(List.of(Run.words(line).toArray(String[]::new)));
    words.add(1, path.toString());
    return Run.in(SCRIPT.on("2026-09-10"), words.toArray(String[]::new));
  }

  /** What a command says, on one line. */
  String output(String line) {
    Run run = run(line);
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    return run.output().replaceAll("\\s+", " ");
  }

  JsonNode json(String line) throws IOException {
    return new JsonMapper().readTree(output(line + " --format json"));
  }

  /** What a command says in refusing; it leaves the file as it is. */
  String refusal(String line) {
    String before = text();
    Run run = run(line).failsWith(ExitStatus.INVALID_DATA);
    assertThat(run.output()).isEmpty();
    assertThat(text()).isEqualTo(before);
    return run.error().replace(path.getParent() + "/", "").strip();
  }
}
