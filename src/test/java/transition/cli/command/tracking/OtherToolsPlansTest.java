package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.cli.Run.World.SCRIPT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** Plans as other tools for Markdown leave them: only ticks and notes change in them. */
class OtherToolsPlansTest {

  private static final Path SAMPLES = Path.of("src/test/resources/transition/planfile");
  private static final List<String> NUMBERS = List.of("1.1", "1.2", "2.1");

  @TempDir Path folder;

  /** A sample in one encoding, with one kind of line end. */
  record Sample(String name, String text, Charset charset) {
    @Override
    public String toString() {
      return name;
    }

    byte[] bytes() {
      return text.getBytes(charset);
    }
  }

  static Stream<Sample> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList().stream().flatMap(OtherToolsPlansTest::variants);
    }
  }

  private static Stream<Sample> variants(Path file) {
    String text = read(file);
    String name = file.getFileName().toString();
    String narrow = text.replace("→", "to").replace("🚀", "!").replace("🔼", "!");
    String simple = narrow.replace("📅", "due").replace("✅", "done");
    return Stream.of(
        new Sample(name, text, StandardCharsets.UTF_8),
        new Sample(name + " CRLF", text.replace("\n", "\r\n"), StandardCharsets.UTF_8),
        new Sample(name + " CR", text.replace("\n", "\r"), StandardCharsets.UTF_8),
        new Sample(name + " marked", "\uFEFF" + text, StandardCharsets.UTF_8),
        new Sample(name + " UTF-16", "\uFEFF" + text, StandardCharsets.UTF_16LE),
        new Sample(name + " windows-1252", simple, Charset.forName("windows-1252")),
        new Sample(
            name + " without a last line end", text.stripTrailing(), StandardCharsets.UTF_8));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private Path write(Sample sample) throws IOException {
    return Files.write(folder.resolve("plan.md"), sample.bytes());
  }

  private static void run(Path plan, String... words) {
    String[] args =
        Stream.concat(Stream.of(words[0], plan.toString()), Stream.of(words).skip(1))
            .toArray(String[]::new);
    Run run = Run.in(SCRIPT, args);
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onlyTheTasksAreTickedAndTakingTheTicksAwayGivesTheSameBytes(Sample sample)
      throws IOException {
    Path plan = write(sample);
    run(plan, "done", "1.1", "1.2", "2.1");
    String ticked = new String(Files.readAllBytes(plan), sample.charset());
    assertThat(ticked.replace(" (done 2026-11-20)", "").length()).isEqualTo(sample.text().length());
    assertThat(ticked.split("\\(done 2026-11-20\\)", -1)).hasSize(NUMBERS.size() + 1);
    List<String> before = sample.text().lines().toList();
    List<String> after = ticked.lines().toList();
    assertThat(after).hasSameSizeAs(before);
    for (int line = 0; line < before.size(); line++) {
      if (!after.get(line).equals(before.get(line))) {
        assertThat(before.get(line)).matches(".*(\\[ \\] .*[*_]\\d\\.\\d[*_]|\\d h, ).*");
      }
    }
    run(plan, "undo", "1.1", "1.2", "2.1");
    assertThat(Files.readAllBytes(plan)).isEqualTo(sample.bytes());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void studyIsWrittenDownInALineOfItsOwn(Sample sample) throws IOException {
    Path plan = write(sample);
    run(plan, "log", "1.5h", "--task", "1.1");
    run(plan, "log", "2h");
    String logged = new String(Files.readAllBytes(plan), sample.charset());
    String without =
        logged.replaceAll("\\R[ \\t]*(?:-|\\d\\.) 2026-11-20: (?:1.5 h, 1.1|2 h)(?=\\R|$)", "");
    assertThat(logged.length() - without.length()).isGreaterThan("- 2026-11-20: 2 h".length());
    assertThat(words(without.replaceFirst("\\R## Study log\\s*\\z", "")))
        .isEqualTo(words(sample.text()));
  }

  @Test
  void studyStandsBehindWhatIsWrittenDownAlready() throws IOException {
    Path plan = Files.copy(SAMPLES.resolve("jekyll.md"), folder.resolve("plan.md"));
    run(plan, "log", "90m", "--task", "1.1");
    assertThat(plan)
        .content()
        .contains("2. 2026-11-24: 1 h\n   - it was hard\n3. 2026-11-20: 1.5 h, 1.1\n\n*[HTML]");
  }
}
