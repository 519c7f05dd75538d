package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.cli.Run;

/** What {@code transition new} writes, against the schemas and the loader. */
class StartingFilesTest {

  /** What a starting file does without: it may stand only in the place of another key. */
  private static final Set<String> LEFT_OUT = Set.of("phases[].window", "phases[].tasks[].forEach");

  @TempDir Path pack;

  @BeforeEach
  void write() {
    for (String line :
        List.of(
            "role platform-engineer",
            "transition backend-to-platform-engineer",
            "skill terraform",
            "role tester",
            "transition tester-to-mlops")) {
      Run.outputOf(("new " + line + " --data " + pack).split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE, platform-engineer",
    "TRANSITION, tester-to-mlops",
    "TRANSITION, backend-to-platform-engineer",
    "SKILL, terraform",
    "SOURCE, own-notes"
  })
  void everyFileIsValidWithItsFurtherKeysAndWithout(FileKind kind, String id) throws IOException {
    String text = Files.readString(pack.resolve(kind.path(id)));
    assertValid(kind, id, text);
    assertValid(kind, id, withFurtherKeys(text));
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE, platform-engineer",
    "TRANSITION, tester-to-mlops",
    "SKILL, terraform",
    "SOURCE, own-notes"
  })
  void everyKeyIsThere(FileKind kind, String id) throws IOException {
    JsonNode file = EditorYaml.read(withFurtherKeys(Files.readString(pack.resolve(kind.path(id)))));
    Set<String> keys = new TreeSet<>(SchemaKeys.of(kind).keySet());
    keys.removeIf(key -> LEFT_OUT.contains(key) || key.startsWith("pay[].levels."));
    keys.removeIf(key -> key.matches("firstSteps\\.(month|quarter)\\[\\]\\..*"));
    assertThat(SourceTree.paths(SourceTree.of(file))).containsAll(keys);
  }

  @Test
  void aRoleTakesTenLines() throws IOException {
    assertThat(Files.readAllLines(pack.resolve("roles/tester.yaml")))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .hasSizeLessThanOrEqualTo(10);
  }

  private void assertValid(FileKind kind, String id, String text) {
    Pack all = new LayeredPack(List.of(new BundledPack(), new FolderPack(pack)));
    assertThat(kind.schema().validate(EditorYaml.read(text))).as(text).isEmpty();
    kind.load(new ChangedPack(all), id, text);
  }

  /** The file with every key that stands behind a # alone; explanations have a blank behind it. */
  private static String withFurtherKeys(String text) {
    return text.replaceAll("(?m)^#(?=\\S|  )", "");
  }
}
