package transition.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.yaml.EmbeddedMapping.Entry;

/** YAML inside a text: what is read, where it stands, and what is read over. */
class EmbeddedMappingTest {

  private static final String BEFORE = "Intro 😀\n---\n";

  @Test
  void valuesAreTheTextThatIsWritten() {
    Map<String, Entry> entries =
        read(
            "plain: NO\nquoted: '1.10'\nnone:\nempty: ''\nlist: [a, \"b, c\"]\nblock:\n- d\n- 010\n");
    assertThat(entries.keySet())
        .containsExactly("plain", "quoted", "none", "empty", "list", "block");
    assertThat(entries.values().stream().map(Entry::values))
        .containsExactly(
            List.of("NO"),
            List.of("1.10"),
            List.of(),
            List.of(),
            List.of("a", "b, c"),
            List.of("d", "010"));
    assertThat(entries.values().stream().filter(Entry::list).map(Entry::key))
        .containsExactly("list", "block");
  }

  @Test
  void aValueIsWhereItStandsInTheWholeText() {
    String yaml = "😀: 'é 😀'\nlist: [😀, b] # why\nblock:\n- 😀\n- b\n\nlast: x\n";
    Map<String, Entry> entries = read(yaml);
    String text = BEFORE + yaml;
    assertThat(entries.values().stream().map(one -> text.substring(one.start(), one.end())))
        .containsExactly("'é 😀'", "[😀, b]", "- 😀\n- b", "x");
    assertThat(entries.values().stream().map(Entry::line)).containsExactly(3, 4, 5, 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other: {a: [b, {c: d}], *x : e}",
        "other: &x [*x, !t y]",
        "other: *x",
        "? [a, {b: c}]\n: d",
        "? {a: b}\n: {c: [d]}",
        "*x : y",
        "other: {? [a, [b]] : c, ? {d: e} : f}"
      })
  void whateverElseThereIsInYamlIsReadOver(String other) {
    Map<String, Entry> entries = read("first: 1\n" + other + "\nlast: 2\n");
    assertThat(entries).containsKeys("first", "last");
    assertThat(entries.get("last").values()).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep: ", "? ", "deep:\n  ? "})
  void nestingHasAnEnd(String before) {
    String yaml = "a: b\n" + before + "[".repeat(100_000);
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> read(yaml))
        .satisfies(
            e -> assertThat(e.problem().problem()).isEqualTo("is nested deeper than 50 levels"));
  }

  @Test
  void fiftyLevelsAreFineAndOneMoreIsNot() {
    assertThat(read("a: " + nested(50) + "\n? " + nested(50) + "\n: b")).containsOnlyKeys("a");
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> read("a: " + nested(51)));
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> read("? " + nested(51) + "\n: b"));
  }

  private static String nested(int levels) {
    return "{a: ".repeat(levels) + "b" + "}".repeat(levels);
  }

  private static Map<String, Entry> read(String yaml) {
    return EmbeddedMapping.read("file", yaml, 2, BEFORE.length());
  }
}
