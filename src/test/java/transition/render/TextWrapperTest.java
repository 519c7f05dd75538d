package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.Seeds;
import transition.document.Text;
import transition.document.Text.Style;

class TextWrapperTest {

  private static final List<Style> STYLES = List.of(Style.values());

  @Test
  void aTextThatFitsStaysAsItIs() {
    assertThat(wrapped("to be  or not", 13)).containsExactly("to be  or not");
    assertThat(wrapped("", 5)).containsExactly("");
  }

  @Test
  void linesBreakAtSpacesAndHoldAsManyWordsAsFit() {
    assertThat(wrapped("to be or not to be", 8)).containsExactly("to be or", "not to", "be");
    assertThat(wrapped("to be or not to be", 7)).containsExactly("to be", "or not", "to be");
  }

  @Test
  void aWordThatIsTooLongBreaksAnywhere() {
    assertThat(wrapped("a abcdefgh b", 3)).containsExactly("a", "abc", "def", "gh", "b");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNeverCutInTwo() {
    assertThat(wrapped("𝒜𝒜𝒜𝒜𝒜", 2)).containsExactly("𝒜𝒜", "𝒜𝒜", "𝒜");
  }

  @Test
  void whatReadsAsOneCharacterIsNeverCut() {
    assertThat(wrapped("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
    assertThat(wrapped("👨\u200d👩\u200d👧👨\u200d👩\u200d👧", 3))
        .containsExactly("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧");
    assertThat(wrapped("🇩🇪🇫🇷", 3)).containsExactly("🇩🇪", "🇫🇷");
    assertThat(wrapped("ที่นี่", 1)).containsExactly("ที่", "นี่");
  }

  @Test
  void scriptsWithoutSpacesFillTheirLinesAndKeepTheirPunctuation() {
    assertThat(wrapped("SQL 学习数据，与机器学习（入门）", 10)).containsExactly("SQL 学习数", "据，与机器", "学习（入", "门）");
    assertThat(wrapped("学习Docker和Kubernetes", 12)).containsExactly("学习Docker和", "Kubernetes");
  }

  @Test
  void aNumberIsNotPartedFromItsHours() {
    assertThat(wrapped("a week is 10 h, by us", 12)).containsExactly("a week is", "10 h, by us");
    assertThat(wrapped("10 hours", 5)).containsExactly("10", "hours");
  }

  @Test
  void whatTerminalsDisagreeOnIsLeftOut() {
    assertThat(DisplayWidth.settled("❤\ufe0f 👍🏽 1\ufe0f\u20e3")).isEqualTo("❤ 👍 1\u20e3");
    assertThat(DisplayWidth.settled("🏽")).isEqualTo("🏽");
    assertThat(DisplayWidth.settled("plain 🌈")).isEqualTo("plain 🌈");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, 5",
    "'', 0",
    "naïve, 5",
    "nai\u0308ve, 5",
    "日本語, 6",
    "ｆｕｌｌ, 8",
    "👍, 2",
    "한국, 4",
    "zero\u200bwidth, 9",
    "£–→█, 4",
    "\u1112\u1161\u11ab, 2",
    "👨\u200d👩\u200d👧, 2",
    "a\u200db, 2",
    "🇩🇪, 2",
    "🏳, 1",
    "⌚, 2",
    "㎏, 2",
    "𠀋, 2",
    "क्षि, 3"
  })
  void widthCountsColumnsAndNotCharacters(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void styledWordsKeepTheirStyleAndAComma() {
    Text text = Text.strong("Docker and Kubernetes").plus(", then ").plus(Text.muted("SQL"));
    List<Text> lines = TextWrapper.wrap(text, 12);
    assertThat(lines.stream().map(Text::plain))
        .containsExactly("Docker and", "Kubernetes,", "then SQL");
    assertThat(lines.get(0).runs()).extracting(Text.Run::style).containsOnly(Style.STRONG);
    assertThat(lines.get(1).runs())
        .extracting(Text.Run::style)
        .containsExactly(Style.STRONG, Style.PLAIN);
  }

  @Test
  void noLineIsTooWideAndNoCharacterIsLostWhateverTheText() {
    Seeds.each(
        500,
        2_000,
        seed -> {
          Random random = Seeds.random(seed);
          int width = 2 + random.nextInt(60);
          Text text = text(random);
          List<Text> lines = TextWrapper.wrap(text, width);
          assertThat(lines)
              .isNotEmpty()
              .allSatisfy(line -> assertThat(TextWrapper.width(line)).isLessThanOrEqualTo(width));
          assertThat(lines.stream().map(Text::plain).collect(Collectors.joining()).replace(" ", ""))
              .isEqualTo(text.plain().replace(" ", ""));
        });
  }

  /** Runs of one to a few words, some without a space between them. */
  static Text text(Random random) {
    Text text = Text.EMPTY;
    for (int runs = random.nextInt(5); runs >= 0; runs--) {
      Style style = STYLES.get(random.nextInt(STYLES.size()));
      text = text.plus(Text.of(words(random), style)).plus(random.nextBoolean() ? " " : "");
    }
    return text;
  }

  static String words(Random random) {
    String[] some = {"a", "to", "日本語", "be", "cafe\u0301", "👩\u200d🎨", "—", "👍", "x".repeat(50)};
    List<String> words = new ArrayList<>();
    for (int count = random.nextInt(8); count >= 0; count--) {
      words.add(some[random.nextInt(random.nextInt(8) == 0 ? some.length : some.length - 1)]);
    }
    return String.join(" ", words);
  }

  private static List<String> wrapped(String text, int width) {
    return TextWrapper.wrap(Text.of(text), width).stream().map(Text::plain).toList();
  }
}
