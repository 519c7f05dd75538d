package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain text,plain text",
        "Backend → MLOps,Backend -> MLOps",
        "6–9 months,6-9 months",
        "−12.0%,-12.0%",
        "£70.000–£110.000+,GBP 70.000-GBP 110.000+",
        "moderate · 6 months,moderate - 6 months",
        "“quoted” ‘words’…,\"quoted\" 'words'...",
        "naïve café,naive cafe",
        "nai\u0308ve,naive",
        "½ ﬁne,1/2 fine",
        "Łódź,Lodz",
        "Straße Ørsted,Strasse Orsted",
        "a\u200db,ab",
        "日本,??",
        "👍,?"
      })
  void everyCharacterBecomesTheAsciiThatComesNearest(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }

  @Test
  void whateverTheCharacterTheResultIsAscii() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(point -> point < 0x30000)
        .forEach(
            point ->
                assertThat(Ascii.of(Character.toString(point)).chars().allMatch(c -> c < 128))
                    .as("U+%04X", point)
                    .isTrue());
  }
}
