package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  @Test
  void aLineOf75BytesIsNotFoldedAndALongerOneIs() {
    String fits = "x".repeat(75 - "NAME:".length());
    assertThat(new ContentLines().add("NAME", fits).toString()).isEqualTo("NAME:" + fits + "\r\n");
    assertThat(new ContentLines().add("NAME", fits + "y").toString())
        .isEqualTo("NAME:" + fits + "\r\n y\r\n");
    String twoLines = fits + "y".repeat(74);
    assertThat(new ContentLines().add("NAME", twoLines + "z").toString())
        .isEqualTo("NAME:" + fits + "\r\n " + "y".repeat(74) + "\r\n z\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "中", "😀", "é中😀", "\\", ";"})
  void aCharacterIsNeverCut(String character) {
    for (int before = 0; before < 80; before++) {
      String text = "a".repeat(before) + character.repeat(50);
      String lines = new ContentLines().text("SUMMARY", text).toString();
      CalendarPropertiesTest.assertSoundLines(lines);
      assertThat(lines.replace("\r\n ", ""))
          .isEqualTo("SUMMARY:" + text.replace("\\", "\\\\").replace(";", "\\;") + "\r\n");
    }
  }

  @Test
  void onlyTextsAreEscaped() {
    assertThat(new ContentLines().text("A;B=C", "a\\b;c,d\ne:\"f\"").add("G", "h;i").toString())
        .isEqualTo("A;B=C:a\\\\b\\;c\\,d\\ne:\"f\"\r\nG:h;i\r\n");
  }
}
