package transition.render;

import java.util.List;
import transition.report.Text;
import transition.report.Text.Run;
import transition.report.Text.Style;

/** Terminal text that grows line by line, with or without escape codes. */
final class Canvas {

  private static final String RESET = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean color;

  Canvas(boolean color) {
    this.color = color;
  }

  void blankLine() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  void line(String indent, Text line) {
    StringBuilder styled = new StringBuilder(indent);
    StringBuilder stretch = new StringBuilder();
    Style style = Style.PLAIN;
    for (Run run : line.runs()) {
      if (run.style() != style) {
        styled.append(styled(stretch.toString(), style));
        stretch.setLength(0);
        style = run.style();
      }
      stretch.append(run.text());
    }
    styled.append(styled(stretch.toString(), style));
    text.append(styled.toString().stripTrailing()).append('\n');
  }

  /** Lines of which the first begins otherwise than the rest. */
  void hanging(Text first, String indent, List<Text> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line("", (i == 0 ? first : Text.of(indent)).plus(lines.get(i)));
    }
  }

  private String styled(String stretch, Style style) {
    String code = color && !stretch.isEmpty() ? code(style) : "";
    return code.isEmpty() ? stretch : code + stretch + RESET;
  }

  private static String code(Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG -> "\u001b[1m";
      case MUTED -> "\u001b[2m";
      case GOOD -> "\u001b[32m";
      case CAUTION -> "\u001b[33m";
      case CODE -> "\u001b[36m";
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
