package transition.render;

import java.util.List;
import transition.report.Text;
import transition.report.Text.Run;
import transition.report.Text.Style;

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
    return color && !stretch.isEmpty() ? Palette.colored(stretch, style) : stretch;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
