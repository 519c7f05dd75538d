package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.error.ExitStatus;

/**
 * Every command and format, word for word. After a change that is meant, look at what {@code mvn
 * test -Dtest=GoldenTest -Dupdate=true} changes in the files.
 */
class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("update");
  private static final String ESCAPE_CODE = "\u001b\\[[0-9;]*m";

  static List<GoldenCase> everyCase() {
    return GoldenCase.all();
  }

  static List<GoldenCase> everyText() {
    return GoldenCase.ending(".txt");
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void theOutputIsWhatTheFileHolds(GoldenCase golden) throws IOException {
    Run run = golden.run();
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    if (UPDATE) {
      Files.writeString(golden.file(), run.output());
    }
    assertThat(run.error()).isEmpty();
    assertThat(run.output()).as(golden.name()).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void theOutputIsCleanText(GoldenCase golden) {
    String text = golden.expected();
    assertThat(text)
        .as(golden.name())
        .endsWith("\n")
        .doesNotEndWith("\n\n")
        .doesNotContain("\r", "\t", "${");
    assertThat(text.replaceAll(ESCAPE_CODE, "").lines())
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    assertThat(text.contains("\u001b")).isEqualTo(golden.isColored());
    if (!golden.world().unicode()) {
      assertThat(text).isASCII();
    }
  }

  @ParameterizedTest
  @MethodSource("everyText")
  void noLineIsWiderThanTheTerminal(GoldenCase golden) {
    assertThat(golden.expected().replaceAll(ESCAPE_CODE, "").lines())
        .as(golden.name())
        .allSatisfy(
            line ->
                assertThat(line.codePointCount(0, line.length()))
                    .as(line)
                    .isLessThanOrEqualTo(golden.width()));
  }

  @Test
  void colorIsNeverTheOnlyCarrierOfMeaning() {
    for (GoldenCase golden : GoldenCase.all()) {
      if (golden.isColored()) {
        String[] args = golden.args().toArray(String[]::new);
        assertThat(golden.expected().replaceAll(ESCAPE_CODE, "")).isEqualTo(Run.outputOf(args));
      }
    }
  }

  @Test
  void everyFileBelongsToACase() throws IOException {
    assumeFalse(UPDATE, "new files are not all written yet");
    List<String> names = GoldenCase.all().stream().map(GoldenCase::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    try (var files = Files.list(GoldenCase.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> !file.equals(GoldenCase.LIST))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }
}
