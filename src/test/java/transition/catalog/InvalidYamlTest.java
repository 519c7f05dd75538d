package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static transition.catalog.BrokenPack.append;
import static transition.catalog.BrokenPack.broken;
import static transition.catalog.BrokenPack.replace;
import static transition.catalog.BrokenPack.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.yaml.InvalidDataException;

/** Keys and the parts of YAML that a pack does without, each broken once. */
class InvalidYamlTest {

  private static final String MLOPS = "roles/mlops.yaml";
  private static final String MOVE = "transitions/backend-to-mlops.yaml";
  private static final String MLOPS_TITLE = "title: MLOps Engineer";

  @TempDir Path folder;

  static List<BrokenPack> brokenPacks() {
    return List.of(
        // keys
        broken(
            "unknown key",
            MLOPS,
            replace("aliases:", "§aliasses:"),
            "aliasses",
            "is not a key that belongs here",
            "did you mean \"aliases\"?"),
        broken(
            "unknown nested key",
            MOVE,
            replace("    weeks: 4", "    §week: 4"),
            "missing[0].week",
            "is not a key that belongs here",
            "did you mean \"weeks\"?"),
        broken(
            "misspelt required key",
            MLOPS,
            replace("title:", "§titel:"),
            "",
            "the key \"title\" is missing",
            "\"titel\" misspelt?"),
        broken(
            "missing key",
            MLOPS,
            replace(MLOPS_TITLE + "\n", "§"),
            "",
            "the key \"title\" is missing",
            "add it"),
        broken(
            "missing nested key",
            MOVE,
            replace("  - skill: ml-pipelines\n    priority", "  - §priority"),
            "missing[0]",
            "the key \"skill\" is missing",
            "add it"),
        broken(
            "duplicate key",
            MLOPS,
            append("§title: Again\n"),
            "title",
            "a second time",
            "after line 3",
            "keep one"),
        // what plain YAML does without
        broken(
            "anchor",
            MLOPS,
            replace(MLOPS_TITLE, "title: §&a MLOps Engineer"),
            "title",
            "anchors",
            "write the value out"),
        broken(
            "anchor on a list",
            MLOPS,
            replace("ownDayToDay:", "ownDayToDay: §&a"),
            "ownDayToDay",
            "anchors",
            "write the value out"),
        broken(
            "anchor on a key",
            MLOPS,
            replace(MLOPS_TITLE, "§&a title: MLOps Engineer"),
            "",
            "anchors",
            "write the value out"),
        broken(
            "alias",
            MLOPS,
            replace(MLOPS_TITLE, "title: §*a"),
            "title",
            "aliases",
            "write the value out"),
        broken("merge key", MLOPS, append("<<: §*a\n"), "<<", "aliases", "write the value out"),
        broken("alias as a key", MLOPS, append("§*a : x\n"), "", "aliases"),
        broken(
            "tag",
            MLOPS,
            replace(MLOPS_TITLE, "title: §!!str MLOps Engineer"),
            "title",
            "tags",
            "remove it"),
        broken(
            "local tag on a mapping",
            MOVE,
            replace("headline:", "headline: §!evil"),
            "headline",
            "tags",
            "remove it"),
        broken(
            "raw control character",
            MLOPS,
            replace(MLOPS_TITLE, "title: ML§\u001bOps"),
            "",
            "U+001B",
            "remove it"),
        broken(
            "escaped control character",
            MLOPS,
            replace(MLOPS_TITLE, "title: §\"ML\\eOps\""),
            "title",
            "U+001B",
            "remove it"),
        broken(
            "escaped control character in a key",
            MLOPS,
            append("§\"\\e[31m\": x\n"),
            "",
            "U+001B",
            "remove it"),
        broken(
            "second document",
            MLOPS,
            append("§---\ntitle: Other\n"),
            "",
            "second document",
            "keep one per file"),
        broken("empty file", MLOPS, whole("§"), "", "the file is empty"),
        broken("only a comment", MLOPS, whole("§# nothing\n"), "", "the file is empty"),
        broken(
            "deep nesting",
            MLOPS,
            replace(MLOPS_TITLE, "title: " + "[".repeat(20) + "§" + "[".repeat(50_000)),
            "title" + "[0]".repeat(20),
            "nested more than 20 levels deep"),
        // syntax
        broken(
            "bad indentation",
            MLOPS,
            replace("plural:", "   plural§:"),
            "",
            "not valid YAML",
            "mapping values are not allowed here"),
        broken(
            "unclosed quote",
            MLOPS,
            replace(
                "    sources: [backend-to-mlops-us]\n", "    sources: [\"backend-to-mlops-us]\n§"),
            "",
            "not valid YAML",
            "unexpected end of stream",
            "quotes"),
        broken(
            "escape of no character",
            MLOPS,
            replace(MLOPS_TITLE, "§title: \"ML\\UFFFFFFFF\""),
            "",
            "not valid YAML",
            "escape of no character"),
        broken(
            "tab indentation",
            MLOPS,
            replace("  - Looks after", "§\t- Looks after"),
            "",
            "not valid YAML",
            "Do not use \\t(TAB) for indentation"),
        broken(
            "missing colon",
            MLOPS,
            replace(MLOPS_TITLE, "title MLOps", "plural:", "plural§:"),
            "",
            "not valid YAML"),
        broken(
            "unquoted colon",
            MLOPS,
            replace(MLOPS_TITLE, "title: ML§: Ops"),
            "",
            "not valid YAML",
            "colons"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenPacks")
  void anErrorNamesFileLineColumnFieldAndRemedy(BrokenPack broken) throws IOException {
    broken.failsIn(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "yes",
        "on",
        "true",
        "010",
        "0x1F",
        "1_000",
        "1.10",
        "1e3",
        "+1",
        ".inf",
        "12:30:45",
        "2026-11-20"
      })
  void aScalarStaysTextAsItIsWritten(String written) throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve(MLOPS);
    Files.writeString(file, Files.readString(file).replace(MLOPS_TITLE, "title: " + written));
    assertThat(new Catalog(new FolderPack(folder)).role("mlops").title()).isEqualTo(written);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve(MLOPS);
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    BrokenPack.loadAll(folder);
  }

  @Test
  void invalidUtf8IsRejected() throws IOException {
    BrokenPack.copyTo(folder);
    Files.write(folder.resolve(MLOPS), "title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> BrokenPack.loadAll(folder))
        .withMessage(folder.resolve(MLOPS) + ":1:1: the file is not valid UTF-8; save it as UTF-8");
  }

  @Test
  void aHugeFileIsRejected() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve(MLOPS);
    Files.writeString(file, Files.readString(file) + "#".repeat(1 << 20));
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> BrokenPack.loadAll(folder))
        .withMessageStartingWith(file + ":1:1: the file is larger than 1 MiB");
  }

  @Test
  void noMessageHoldsARawControlCharacter() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve(MLOPS);
    Files.writeString(file, Files.readString(file) + "\"\\e[31m\": x\n");
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> BrokenPack.loadAll(folder))
        .satisfies(e -> assertThat(e.getMessage().chars()).noneMatch(Character::isISOControl));
  }
}
