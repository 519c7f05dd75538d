package transition;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a terminal with words such as {@code {gray}} in the place of escape sequences. */
final class ColorWords {

  private static final Pattern CODE = Pattern.compile("\u001b\\[([0-9;]*)m");
  private static final Map<String, String> NAMES =
      Map.of("243", "gray", "28", "green", "130", "orange", "30", "teal", "160", "red");

  private final StringBuilder words = new StringBuilder();
  private String bold = "";
  private String color = "";
  private String written = "{}";

  private ColorWords() {}

  /** The text, with how it goes on wherever that changes; {@code {}} is as it is by itself. */
  static String in(String text) {
    ColorWords colors = new ColorWords();
    int start = 0;
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      colors.add(text.substring(start, code.start()));
      colors.apply(code.group(1).split(";", -1));
      start = code.end();
    }
    colors.add(text.substring(start));
    return colors.words.toString();
  }

  private void add(String piece) {
    String now = "{" + (bold + " " + color).strip() + "}";
    if (!piece.isEmpty()) {
      words.append(now.equals(written) ? "" : now).append(piece);
      written = now;
    }
  }

  private void apply(String... codes) {
    for (int i = 0; i < codes.length; i++) {
      switch (codes[i]) {
        case "", "0" -> {
          bold = "";
          color = "";
        }
        case "1" -> bold = "bold";
        case "22" -> bold = "";
        case "39" -> color = "";
        case "49" -> {} // the background, which is never another
        case "38" -> {
          color = NAMES.getOrDefault(codes[i + 2], "color " + codes[i + 2]);
          i += 2;
        }
        default -> throw new IllegalArgumentException("unknown code " + codes[i]);
      }
    }
  }
}
