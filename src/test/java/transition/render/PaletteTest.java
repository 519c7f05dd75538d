package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.document.Text.Style;

class PaletteTest {

  /** What WCAG asks of large text is 3, of small text 4.5, which no color has on both. */
  private static final double LEGIBLE = 3.8;

  private static final Pattern CODE = Pattern.compile("\u001b\\[([0-9;]*)m");

  @Test
  void everyColorIsLegibleOnWhiteAndOnBlack() {
    List<Integer> colors =
        everything()
            .flatMap(text -> Pattern.compile("38;5;(\\d+)").matcher(text).results())
            .map(found -> Integer.parseInt(found.group(1)))
            .toList();
    assertThat(colors).hasSize(5).doesNotHaveDuplicates();
    assertThat(colors)
        .allSatisfy(
            color -> {
              double luminance = luminance(color);
              assertThat(1.05 / (luminance + 0.05)).as("%s on white", color).isGreaterThan(LEGIBLE);
              assertThat((luminance + 0.05) / 0.05).as("%s on black", color).isGreaterThan(LEGIBLE);
            });
  }

  @Test
  void nothingIsFaintOrOfAColorThatDependsOnTheTheme() {
    assertThat(everything().flatMap(text -> CODE.matcher(text).results()).map(MatchResult::group))
        .allMatch(code -> code.matches("\u001b\\[(0|1|(1;)?38;5;\\d+)m"));
  }

  @Test
  void whatIsColoredEndsWithItself() {
    assertThat(everything()).allMatch(text -> text.equals("x") || text.endsWith("x\u001b[0m"));
  }

  private static Stream<String> everything() {
    return Stream.concat(
        Arrays.stream(Style.values()).map(style -> Palette.colored("x", style)),
        Stream.of(Palette.error("x")));
  }

  /** The relative luminance, by WCAG, of one of the 256 colors. */
  private static double luminance(int color) {
    if (color >= 232) {
      return linear(8 + 10 * (color - 232));
    }
    int cube = color - 16;
    return 0.2126 * linear(level(cube / 36))
        + 0.7152 * linear(level(cube / 6 % 6))
        + 0.0722 * linear(level(cube % 6));
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
