package transition.render;

import java.util.List;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;

/** Terminal text that grows line by line, with or without escape codes. */
final class Canvas {

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
    StringBuilder period = new StringBuilder();
    Style style = Style.PLAIN;
    for (Run run : line.runs()) {
      if (run.style() != style) {
        styled.append(styled(period.toString(), style));
        period.setLength(0);
        style = run.style();
      }
      period.append(run.text());
    }
    styled.append(styled(period.toString(), style));
    text.append(styled.toString().stripTrailing()).append('\n');
  }

  /** Lines of which the first begins otherwise than the rest. */
  void hanging(Text first, String indent, List<Text> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line("", (i == 0 ? first : Text.of(indent)).plus(lines.get(i)));
    }
  }

  private String styled(String period, Style style) {
    return color && !period.isEmpty() ? Palette.colored(period, style) : period;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
