package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.yaml.CompactTree;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.YamlNode;
import transition.catalog.yaml.YamlReader;

/** The form that the build makes of data files tells the same as their YAML, places and all. */
class CompactTreeTest {

  private static final Pack BUNDLED = new FolderPack(Path.of("data"));
  private static final Pack EXAMPLES =
      new FolderPack(Path.of("src/test/resources/transition/example-pack"));

  static Stream<String> files() {
    return PackFolders.ALL.stream()
        .flatMap(folder -> BUNDLED.list(folder).stream().map(id -> PackFolders.path(folder, id)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBundledFileIsTheSameTree(String path) {
    assertThat(tree(new BundledPack(), path))
        .isEqualTo(
            YamlReader.read(
                "data/" + path,
                BUNDLED.read(path).orElseThrow().content(),
                FatalProblems.INSTANCE));
  }

  @Test
  void theBundledPackHasTheFilesOfTheDataFolderAndNoOthers() {
    BundledPack bundled = new BundledPack();
    assertThat(PackFolders.ALL)
        .allSatisfy(folder -> assertThat(bundled.list(folder)).isEqualTo(BUNDLED.list(folder)));
    assertThat(bundled.has("")).isTrue();
    assertThat(bundled.has("roles")).isTrue();
    assertThat(bundled.has("roles/backend.yaml")).isTrue();
    assertThat(bundled.has("role")).isFalse();
    assertThat(bundled.has("roles/backend")).isFalse();
    assertThat(bundled.has("roles/backend.yaml/")).isFalse();
    assertThat(bundled.list("role")).isEmpty();
    assertThat(bundled.read("roles/nobody.yaml")).isEmpty();
  }

  @Test
  void anyPackCanBeCompact() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompactPack.write(EXAMPLES, bytes);
    CompactPack compact = CompactPack.read(bytes.toByteArray());
    for (String folder : PackFolders.ALL) {
      assertThat(compact.list(folder)).isEqualTo(EXAMPLES.list(folder)).isNotEmpty();
      for (String id : compact.list(folder)) {
        String path = PackFolders.path(folder, id);
        assertThat(CompactTree.read(EXAMPLES.display(path), compact.tree(path).orElseThrow()))
            .isEqualTo(tree(EXAMPLES, path));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "[]",
        "{}",
        "~",
        "a: ''",
        "- [a, [b, {c: [d]}]]\n- e",
        "a: é\nö: £70,000–110,000+\nc: 数据 🚀",
        "a:\n\n\n                                                           b: c"
      })
  void aTreeOfAnyShapeIsReadBack(String yaml) {
    assertComesBack(yaml);
  }

  @Test
  void longTextsAndLongFilesAreReadBack() {
    for (int length : new int[] {63, 64, 127, 128, 8191, 8192, 70_000}) {
      assertComesBack("- " + "x".repeat(length) + "\n- " + "–".repeat(length));
    }
    assertComesBack("- a\n".repeat(16_500));
  }

  private static void assertComesBack(String yaml) {
    YamlNode tree =
        YamlReader.read("file", yaml.getBytes(StandardCharsets.UTF_8), FatalProblems.INSTANCE);
    assertThat(CompactTree.read("file", CompactTree.write(tree))).isEqualTo(tree);
  }

  private static YamlNode tree(Pack pack, String path) {
    return new DataFiles(pack, FatalProblems.INSTANCE).tree(path).orElseThrow();
  }
}
