package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @Test
  void aLineOf75BytesIsNotFoldedAndALongerOneIs() {
    String fits = "x".repeat(75);
    assertThat(Folding.of(fits + "\r\n" + fits + "\r\n")).isEqualTo(fits + "\r\n" + fits + "\r\n");
    assertThat(Folding.of(fits + "y\r\n")).isEqualTo(fits + "\r\n y\r\n");
    assertThat(Folding.of(fits + "y".repeat(74) + "z\r\n"))
        .isEqualTo(fits + "\r\n " + "y".repeat(74) + "\r\n z\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "中", "😀", "é中😀"})
  void aCharacterIsNeverCut(String character) {
    for (int before = 0; before < 80; before++) {
      String line = "a".repeat(before) + character.repeat(50) + "\r\n";
      String folded = Folding.of(line);
      CalendarPropertiesTest.assertSoundLines(folded);
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
  }
}
