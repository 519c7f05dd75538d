package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG's formula, in places where a checker sees none: charts, shaded tables. */
class PageColorsTest {

  private static final Pattern COLOR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(strings = {":root {", "prefers-color-scheme: dark"})
  void lettersAndSignsStandOutFromThePage(String scheme) {
    Map<String, Double> light = light(scheme);
    for (String paper : new String[] {"paper", "card", "soft"}) {
      for (String text : new String[] {"ink", "muted", "accent", "good", "caution"}) {
        assertThat(contrast(light, text, paper)).as("%s on %s", text, paper).isGreaterThan(4.5);
      }
    }
    for (String sign : new String[] {"edge", "bar", "accent", "caution"}) {
      assertThat(contrast(light, sign, "paper")).as(sign).isGreaterThan(3);
    }
  }

  private static Map<String, Double> light(String scheme) {
    String css = Asset.of("page.css").text();
    String rules = css.substring(css.indexOf(scheme), css.indexOf("}", css.indexOf(scheme)));
    Map<String, Double> light = new HashMap<>();
    for (Matcher color = COLOR.matcher(rules); color.find(); ) {
      light.put(color.group(1), luminance(Integer.parseInt(color.group(2), 16)));
    }
    return light;
  }

  private static double contrast(Map<String, Double> light, String one, String other) {
    double a = light.get(one) + 0.05;
    double b = light.get(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
  }

  private static double part(int bits) {
    double value = (bits & 0xff) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
