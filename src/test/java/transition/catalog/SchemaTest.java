package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import transition.catalog.yaml.InvalidDataException;

/**
 * The schemas from which editors complete and check say what the loader says: what one refuses, the
 * other refuses, but for what {@link BeyondSchemas} names.
 */
class SchemaTest {

  private static final Pack BUNDLED = new FolderPack(Path.of("data"));

  /** Between them, its files use every key. */
  private static final Pack EXAMPLES =
      new FolderPack(Path.of("src/test/resources/transition/example-pack"));

  private static final ChangedPack ALL =
      new ChangedPack(new LayeredPack(List.of(BUNDLED, EXAMPLES)));

  private static final List<String> WRONG_SHAPES = List.of("[]", "[a]", "{}", "{a: b}", "~", "a");

  /**
   * Blanks within quotes, which the loader takes off; a schema cannot, without losing its words.
   */
  private static final String PADDED = "\" US \"";

  private static final Pattern ASKS_FOR =
      Pattern.compile("(?:ext|alue|texts|values|ields|list|has|place|wrong)\\(\\s*\"(\\w+)\"[,)]");

  @ParameterizedTest
  @EnumSource
  void everyFilePassesItsSchemaAndLoads(FileKind kind) {
    for (String id : ALL.list(kind.folder())) {
      assertThat(kind.schema().validate(EditorYaml.read(text(kind, id)))).as(id).isEmpty();
      assertThat(loaderRefuses(kind, id, text(kind, id))).as(id).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBundledFileNamesItsSchemaInItsFirstLine(FileKind kind) {
    assertThat(BUNDLED.list(kind.folder())).isNotEmpty();
    for (String id : BUNDLED.list(kind.folder())) {
      assertThat(text(kind, id))
          .startsWith("# yaml-language-server: $schema=../schema/" + kind.schemaName() + "\n# ");
    }
    assertThat(Path.of("data/schema", kind.schemaName())).exists();
  }

  @Test
  void loaderAndSchemaAgreeOnEveryChangedFile() {
    List<String> disagreements = new ArrayList<>();
    Set<BeyondSchemas> beyond = EnumSet.noneOf(BeyondSchemas.class);
    for (FileKind kind : FileKind.values()) {
      for (String id : ALL.list(kind.folder())) {
        compare(kind, id, disagreements, beyond);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(beyond).containsExactly(BeyondSchemas.values());
  }

  private static void compare(
      FileKind kind, String id, List<String> disagreements, Set<BeyondSchemas> beyond) {
    boolean example = EXAMPLES.list(kind.folder()).contains(id);
    Object tree = SourceTree.of(EditorYaml.read(text(kind, id)));
    JsonSchema schema = kind.schema();
    for (Mutations.Mutation changed :
        Mutations.of(tree, example ? ReplacementValues.ALL : WRONG_SHAPES)) {
      String text = SourceTree.write(changed.tree());
      Optional<String> loader = loaderRefuses(kind, id, text);
      boolean refused = schemaRefuses(schema, text);
      Optional<BeyondSchemas> excuse =
          refused ? Optional.empty() : loader.flatMap(BeyondSchemas::of);
      excuse.ifPresent(beyond::add);
      if (loader.isPresent() != refused && excuse.isEmpty() && !changed.what().endsWith(PADDED)) {
        disagreements.add(
            kind.path(id) + " " + changed.what() + "; the loader: " + loader.orElse("takes it"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExamplesUseEveryKeyOfTheSchemaAndNoOther(FileKind kind) {
    Set<String> used = new TreeSet<>();
    for (String id : EXAMPLES.list(kind.folder())) {
      SourceTree.paths(SourceTree.of(EditorYaml.read(text(kind, id)))).stream()
          .map(path -> path.replaceFirst("^(transferable\\.(brief|how))\\.python$", "$1.*"))
          .forEach(used::add);
    }
    assertThat(used).isEqualTo(SchemaKeys.of(kind).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsDescribed(FileKind kind) {
    assertThat(SchemaKeys.of(kind))
        .allSatisfy((path, about) -> assertThat(about).as(path).endsWith("."));
  }

  @Test
  void everyKeyThatTheLoaderAsksForIsInASchema() throws IOException {
    Set<String> known = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      SchemaKeys.of(kind).keySet().forEach(path -> known.add(path.replaceFirst(".*\\.", "")));
    }
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/transition/catalog"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ASKS_FOR.matcher(Files.readString(file)).results().forEach(one -> asked.add(one.group(1)));
      }
    }
    assertThat(asked).hasSizeGreaterThan(50).isSubsetOf(known);
  }

  private static String text(FileKind kind, String id) {
    return new String(ALL.read(kind.path(id)).orElseThrow().content(), StandardCharsets.UTF_8);
  }

  private static Optional<String> loaderRefuses(FileKind kind, String id, String text) {
    try {
      kind.load(ALL, id, text);
      return Optional.empty();
    } catch (InvalidDataException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static boolean schemaRefuses(JsonSchema schema, String text) {
    JsonNode file;
    try {
      file = EditorYaml.read(text);
    } catch (IllegalArgumentException e) {
      return true;
    }
    return !schema.validate(file).isEmpty();
  }
}
