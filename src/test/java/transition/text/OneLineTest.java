package transition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneLineTest {

  @Test
  void lineEndsAndControlCharactersBecomeBlanksAndDirectionMarksAreRemoved() {
    assertThat(OneLine.of("\n one\r\n\n two\tthree\u2028four \ud83d \u001b[31m "))
        .isEqualTo("one two three four [31m");
    assertThat(OneLine.of("left \u202eright\u202c \u2066a\u2069\u200f")).isEqualTo("left right a");
    assertThat(OneLine.of("\n")).isEmpty();
  }

  @Test
  void wordsOfAnyScriptStayAsTheyAre() {
    String words =
        "cafe\u0301 \ud83d\udc69\u200d\ud83d\udcbb \u05dc\u05de\u05d9\u05d3\u05ea no\u00a0break";
    assertThat(OneLine.of(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("transition.HostileText#all")
  void theResultIsOneLineAndStaysTheSame(String text) {
    String line = OneLine.of(text);
    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    assertThat(line).doesNotContain("\t", "\u001b", "\u202e", "\u2028", "  ");
    assertThat(OneLine.of(line)).isEqualTo(line);
  }
}
