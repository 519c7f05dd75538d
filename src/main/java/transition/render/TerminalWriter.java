package transition.render;

import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;

/** Writes lines of styled text, with or without escape codes. */
final class TerminalWriter {

  private final StringBuilder text = new StringBuilder();
  private final boolean color;

  TerminalWriter(boolean color) {
    this.color = color;
  }

  void blankLine() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  void line(Text line) {
    StringBuilder styled = new StringBuilder();
    StringBuilder sameStyle = new StringBuilder();
    Style style = Style.PLAIN;
    for (Run run : line.runs()) {
      if (run.style() != style) {
        styled.append(styled(sameStyle.toString(), style));
        sameStyle.setLength(0);
        style = run.style();
      }
      sameStyle.append(run.text());
    }
    styled.append(styled(sameStyle.toString(), style));
    text.append(styled.toString().stripTrailing()).append('\n');
  }

  private String styled(String run, Style style) {
    return color && !run.isEmpty() ? Palette.colored(run, style) : run;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
