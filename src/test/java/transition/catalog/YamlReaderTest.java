package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.Fields;
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
        YamlReader.read("file.yaml", yaml.getBytes(StandardCharsets.UTF_8), FatalProblems.INSTANCE);
    assertThat(Fields.of(root, Template.EMPTY, FatalProblems.INSTANCE).text("text"))
        .isEqualTo("two lines");
  }
}
