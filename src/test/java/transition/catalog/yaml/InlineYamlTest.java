package transition.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.catalog.yaml.EmbeddedMapping.Entry;

class InlineYamlTest {

  /** What has a meaning in YAML, and what does not fit in a line or in 16 bits. */
  private static final int[] CHARACTERS =
      "ab ,:#-?[]{}&*!|>'\"%@`\\\n\r\t~<=.0é😀\u0085\u00a0\u2028\u0007".codePoints().toArray();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      delimiter = ';',
      value = {
        "2027-01-04; 2027-01-04",
        "7.5; 7.5",
        "NO; NO",
        "mon,wed 19:00-21:00; mon,wed 19:00-21:00",
        "a: b; 'a: b'",
        "# a; '# a'",
      })
  void aValueHasQuotesOnlyWhereItNeedsThem(String text, String yaml) {
    assertThat(InlineYaml.value(text)).isEqualTo(yaml);
  }

  @Test
  void aListStandsInBrackets() {
    assertThat(InlineYaml.list(List.of())).isEqualTo("[]");
    assertThat(InlineYaml.list(List.of("F1..F9", "1.1..1.3", "NO")))
        .isEqualTo("[F1..F9, 1.1..1.3, NO]");
    assertThat(InlineYaml.list(List.of("mon,wed 19:00-21:00", "docker=50%")))
        .isEqualTo("[\"mon,wed 19:00-21:00\", docker=50%]");
  }

  @Test
  void aTitleStandsInDoubleQuotes() {
    assertThat(InlineYaml.quoted("Say \"C:\\\" é")).isEqualTo("\"Say \\\"C:\\\\\\\" é\"");
  }

  @Test
  void everyTextIsReadBackAsItWasAndFitsInALine() {
    Random random = new Random(16);
    for (int i = 0; i < 2_000; i++) {
      List<String> texts =
          Stream.generate(() -> text(random)).limit(1 + random.nextInt(3)).toList();
      String first = texts.get(0);
      String yaml =
          "list: %s\nvalue: %s\nquoted: %s\n"
              .formatted(InlineYaml.list(texts), InlineYaml.value(first), InlineYaml.quoted(first));
      Map<String, Entry> entries = EmbeddedMapping.read("file", yaml, 0, 0);
      assertThat(yaml.lines()).as(yaml).hasSize(3);
      assertThat(entries.get("list").values()).as(yaml).isEqualTo(texts);
      List<String> single = first.isEmpty() ? List.of() : List.of(first);
      assertThat(entries.get("value").values()).as(yaml).isEqualTo(single);
      assertThat(entries.get("quoted").values()).as(yaml).isEqualTo(single);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    random
        .ints(random.nextInt(8), 0, CHARACTERS.length)
        .forEach(index -> text.appendCodePoint(CHARACTERS[index]));
    return text.toString();
  }
}
