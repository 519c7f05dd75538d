package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.Text;
import transition.document.Text.Style;

/** Lays out a command line to copy, broken before options with a backslash where it is too long. */
final class CommandLayout {

  private static final String INDENT = "    ";
  private static final String GOES_ON = " \\";

  private CommandLayout() {}

  static List<Text> lines(String lead, String command, int width) {
    List<Text> lines = new ArrayList<>();
    String start = lead;
    StringBuilder line = new StringBuilder();
    for (String part : parts(command)) {
      int before = start.length() + DisplayWidth.of(line.toString());
      if (line.length() > 0 && before + 1 + DisplayWidth.of(part) + GOES_ON.length() > width) {
        lines.add(Text.muted(start).plus(Text.of(line + GOES_ON, Style.CODE)));
        start = INDENT;
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(part);
    }
    lines.add(Text.muted(start).plus(Text.of(line.toString(), Style.CODE)));
    return lines;
  }

  /** Splits a line into the command and each option with its value. */
  private static List<String> parts(String command) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char character = command.charAt(i);
      if (quote == 0 && command.startsWith(" --", i)) {
        parts.add(command.substring(start, i));
        start = i + 1;
      } else if (quote == 0 && character == '\\') {
        i++; // a quote behind it begins nothing
      } else if (quote == 0 && (character == '"' || character == '\'')) {
        quote = character;
      } else if (character == quote) {
        quote = 0;
      }
    }
    parts.add(command.substring(start));
    return parts;
  }
}
