package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.Problems;
import transition.catalog.yaml.YamlNode;
import transition.catalog.yaml.YamlReader;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: \"two\\nlines\"",
        "text: \"two\\r\\nlines\"",
        "text: \"two\\tlines\"",
        "text: |-\n  two\n  lines",
        "text: >-\n  two\n  lines",
        "text: two\n  lines"
      })
  void aValueIsOneLineHoweverItIsWritten(String yaml) {
    YamlNode root =
        YamlReader.read("file.yaml", yaml.getBytes(StandardCharsets.UTF_8), Problems.FATAL);
    assertThat(Fields.of(root, Template.EMPTY, Problems.FATAL).text("text")).isEqualTo("two lines");
  }
}
